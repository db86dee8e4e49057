/** Marks JSON-LD that this library wrote, which it does not read back. */
export const OWN_DATA = 'data-psw-json-ld';
