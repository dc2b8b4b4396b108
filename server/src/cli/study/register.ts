export const register = (..._: unknown[]): Promise<number> => Promise.resolve(2);
