/** *2, 5 en 7*; of many only the first, and how many more. */
export function listed(numbers: readonly string[], and: string, more: (count: number) => string): string {
  const shown = numbers.length <= MOST ? numbers : [...numbers.slice(0, MOST - 1), more(numbers.length - MOST + 1)];
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} ${and} ${shown.at(-1) ?? ''}`;
}

const MOST = 12;
