export const report = (..._: unknown[]): Promise<number> => Promise.resolve(2);
