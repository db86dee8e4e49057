/** Where a visitor finds lines that we do not have. Linked, never copied: its list is ThroughLine's product. */
export const DIRECTORY_URL = 'https://findahelpline.com';
