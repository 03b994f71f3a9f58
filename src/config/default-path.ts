/** Where the config lies if nobody says otherwise; there, none is needed. */
export const DEFAULT_CONFIG_PATH = '.github/minutes.yml';
