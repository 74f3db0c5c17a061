/** How the ids of taught pages, and of the providers that they make, begin. */
export const TAUGHT = 'taught-';

/** An id that no other page has, from 32 random bits. */
export const newTaughtId = ([random = 0]: Uint32Array): string => `${TAUGHT}${random.toString(16).padStart(8, '0')}`;
