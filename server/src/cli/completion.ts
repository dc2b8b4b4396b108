import type { Invocation } from './arguments.ts';
import type { Io } from './io.ts';
import { COMMANDS, FORMATS_OF, namesFor, OPTIONS, isName } from './options.ts';
import { RULES } from '../core/rules/index.ts';

/** A script that lets a shell complete commands, options, their values and rules; made from the table that arguments are read by. */
export async function completion({ shell }: Extract<Invocation, { command: 'completion' }>, io: Io): Promise<number> {
  await io.output.write(shell === 'fish' ? fish() : shell === 'zsh' ? `#compdef scherp\nautoload -U +X bashcompinit && bashcompinit\n${bash()}` : bash());
  return 0;
}

const choices = (command: string, name: string): readonly string[] => {
  if (!isName(name)) return [];
  const { takes } = OPTIONS[name];
  return takes === 'any' ? [] : takes === 'formats' ? FORMATS_OF[COMMANDS.find((known) => known === command) ?? 'check'] : takes;
};
const wordsAfter = (command: string): readonly string[] => (command === 'explain' ? RULES.map(({ id }) => id) : command === 'completion' ? ['bash', 'zsh', 'fish'] : []);

function bash(): string {
  const values = COMMANDS.flatMap((command) => namesFor(command).flatMap((name) => {
    const list = choices(command, name);
    return list.length === 0 ? [] : [`    ${command}:--${name}) COMPREPLY=($(compgen -W "${list.join(' ')}" -- "$cur")); return ;;`];
  }));
  const options = COMMANDS.map((command) => `    ${command}) words="${[...namesFor(command).map((name) => `--${name}`), ...wordsAfter(command)].join(' ')}" ;;`);
  return `_scherp() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD-1]}" command="\${COMP_WORDS[1]}" words=""
  if [ "$COMP_CWORD" -eq 1 ]; then COMPREPLY=($(compgen -W "${[...COMMANDS, '--help', '--version'].join(' ')}" -- "$cur")); return; fi
  if [ "$cur" = "=" ]; then cur=""; elif [ "$prev" = "=" ]; then prev="\${COMP_WORDS[COMP_CWORD-2]}"; fi
  case "$command:$prev" in
${values.join('\n')}
  esac
  case "$command" in
${options.join('\n')}
  esac
  case "$cur" in
    -*) COMPREPLY=($(compgen -W "$words" -- "$cur")) ;;
    *) if [ "$command" = explain ] || [ "$command" = completion ]; then COMPREPLY=($(compgen -W "$words" -- "$cur")); fi ;;
  esac
}
complete -o default -F _scherp scherp
`;
}

function fish(): string {
  const lines = COMMANDS.flatMap((command) => [
    `complete -c scherp -n __fish_use_subcommand -a ${command}`,
    ...wordsAfter(command).map((word) => `complete -c scherp -n "__fish_seen_subcommand_from ${command}" -a ${word}`),
    ...namesFor(command).map((name) => {
      const list = choices(command, name);
      const takes = isName(name) && OPTIONS[name].type === 'string' ? (list.length > 0 ? ` -x -a "${list.join(' ')}"` : ' -r') : '';
      return `complete -c scherp -n "__fish_seen_subcommand_from ${command}" -l ${name}${takes}`;
    }),
  ]);
  return `${lines.join('\n')}\n`;
}
