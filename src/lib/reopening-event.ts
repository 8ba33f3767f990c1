/**
 * The page tells its parts with this event that it is about to be opened anew, for a newer version: what is written
 * nowhere yet can be put aside. Parts that know nothing of each other share this name.
 */
export const reopeningEvent = 'zuozuo:reopening';
