/** A line is closed because its seat was opened elsewhere, given up by the teacher, the class forgotten, or what it sent is no message at all. */
export const CLOSED = { elsewhere: 4101, removed: 4102, forgotten: 4103, unruly: 4104 } as const;
