/** Stands where the reason for an exception is still to be written. */
export const REASON_PLACEHOLDER = '[reden]';
