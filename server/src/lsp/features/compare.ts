import type { CancellationToken } from 'vscode-languageserver';
import { analyse, Memory, modelOf, type Analysis } from '../../core/analysis.ts';
import { compareVersions, type Version } from '../../core/compare/documents.ts';
import { obligationsOf } from '../../core/compare/obligation.ts';
import { comparisonPaper } from '../../publish/comparison.ts';
import { markdownPage } from '../../publish/markdown.ts';
import type { Feature } from '../feature.ts';

/** What became of the obligations of a document since an earlier text of it, as a page to read; null for a text that Scherp leaves alone. */
const COMPARE = 'scherp/compare';

interface Asked {
  readonly uri: string;
  /** The earlier text. */
  readonly before: string;
}

export const compare: Feature = {
  register: (connection, session) => {
    connection.onRequest(COMPARE, ({ uri, before }: Asked, token: CancellationToken) => session.read(uri, token, ({ analysis, settings }, { name }): string | null => {
      const now = versionOf(name, analysis);
      const old = versionOf(name, analyse({ name, text: before }, settings, new Memory()));
      return now && markdownPage(comparisonPaper([compareVersions(old ?? { ...now, text: before, obligations: [] }, now)].filter(({ differences }) => 0 < differences.length), settings.messageLanguage));
    }));
  },
};

function versionOf(path: string, analysis: Analysis): Version | null {
  const model = modelOf(analysis);
  return model && { key: '', path, text: analysis.source.text, kind: model.kind, obligations: obligationsOf(model, analysis.markdown) };
}
