import { lstatSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { Memory } from '../core/analysis.ts';
import type { Language } from '../core/finding.ts';
import type { KnownRule } from '../core/settings-description.ts';
import { joinSettings, type Settings } from '../core/settings.ts';
import { decode } from './decode.ts';
import { systemTrouble, type Trouble } from './files.ts';
import { Lines } from '../publish/lines.ts';

export const SETTINGS_FILE = 'scherp.json';

/** The settings that hold in some folders, and what is remembered under them. */
export interface Project {
  readonly settings: Settings;
  readonly memory: Memory;
  /** Where their file stands; null where there is none. */
  readonly folder: string | null;
}

/** What is wrong with a settings file: it cannot be read, or says something that it cannot mean (`trouble` null). */
export interface SettingsComplaint {
  readonly place: string;
  readonly trouble: Trouble | null;
  readonly message: string;
}

export interface ProjectOptions {
  readonly cwd: string;
  readonly config: { readonly file: string } | 'nearest' | 'none';
  readonly rules: readonly KnownRule[];
  /** Of complaints. */
  readonly language: Language;
  /** Of findings, whatever the settings say; null leaves it to them. */
  readonly reportLanguage: Language | null;
  readonly complain: (complaint: SettingsComplaint) => void;
}

/** Finds the settings of a file, each settings file read once; complains of a settings file as it is met. */
export function projects(options: ProjectOptions): (file: string) => Promise<Project> {
  const { cwd, config, rules, language, reportLanguage, complain } = options;
  const read = async (file: string | null): Promise<Project> => {
    const settings = file === null ? {} : await readOne(file);
    return { settings: joinSettings(settings, reportLanguage === null ? {} : { messageLanguage: reportLanguage }), memory: new Memory(), folder: file === null ? null : dirname(file) };
  };
  const readOne = async (file: string): Promise<Partial<Settings>> => {
    const shown = display(file, cwd);
    const decoded = load(file);
    if (!('text' in decoded)) {
      complain({ place: shown, trouble: decoded, message: '' });
      return {};
    }
    const lines = new Lines(decoded.text);
    // Most runs meet no settings file, and start without the parser of one.
    const { readSettingsFile } = await import('../core/settings-file.ts');
    const { settings, problems } = readSettingsFile(decoded.text, rules, language);
    for (const { start, message } of problems) {
      const { line, character } = lines.position(start);
      complain({ place: `${shown}:${String(line + 1)}:${String(character + 1)}`, trouble: null, message });
    }
    return settings;
  };

  if (config !== 'nearest') {
    const only = read(config === 'none' ? null : resolve(cwd, config.file));
    return () => only;
  }
  const plain = read(null);
  const known = new Map<string, Promise<Project>>();
  const inFolder = (folder: string): Promise<Project> => {
    let project = known.get(folder);
    if (!project) {
      const file = join(folder, SETTINGS_FILE);
      const above = dirname(folder);
      project = isThere(file) ? read(file) : above === folder ? plain : inFolder(above);
      known.set(folder, project);
    }
    return project;
  };
  return (file) => inFolder(dirname(file));
}

/** Also when it is a link that leads nowhere: whoever reads it says so. */
function isThere(file: string): boolean {
  try {
    lstatSync(file);
    return true;
  } catch {
    return false;
  }
}

function load(file: string): ReturnType<typeof decode> | Trouble {
  try {
    return decode(readFileSync(file));
  } catch (error) {
    return systemTrouble(error);
  }
}

/** As short as it can be said from where the user is. */
function display(file: string, cwd: string): string {
  const short = relative(cwd, file);
  return short === '' || short.startsWith('..') ? file : short;
}
