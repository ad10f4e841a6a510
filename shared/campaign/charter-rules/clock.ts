/** Whether this is a time of day, `24:00` included. */
export const isClock = (clock: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(clock) || clock === '24:00'
