/** The verb cannot be added, for a reason that the person at the keyboard can act on. Nothing has been written. */
export class CannotAdd extends Error {}
