const MILLISECONDS_A_DAY = 86_400_000;

/** 1970-01-01 as an Excel serial number. */
const UNIX_EPOCH = 25_569;

/** The first serial number that means the same day in every spreadsheet: 1900 was no leap year, but is one in Excel. */
const FIRST_SERIAL = 61;

const LAST_SERIAL = 2_958_465;

const DATE = /^(\d{4})(?:-(\d{1,2})-(\d{1,2})|\/(\d{1,2})\/(\d{1,2})|年(\d{1,2})月(\d{1,2})日)$/;

/** The Excel date that 2027-03-01, 2027/3/1 or 2027年3月1日 says. */
export function serialDate(text: string): { serial: number; year: number; month: number; day: number } | undefined {
  const found = DATE.exec(text);
  if (!found) return undefined;
  const [year, month, day] = found.slice(1).filter(Boolean).map(Number);
  const time = new Date(Date.UTC(year, month - 1, day));
  const serial = time.getTime() / MILLISECONDS_A_DAY + UNIX_EPOCH;
  const isOnCalendar = time.getUTCMonth() === month - 1 && time.getUTCDate() === day;
  return isOnCalendar && serial >= FIRST_SERIAL ? { serial, year, month, day } : undefined;
}

/** The day that an Excel serial number means, as 2027-03-01. */
export function isoDate(serial: number): string | undefined {
  if (!(serial >= FIRST_SERIAL && serial < LAST_SERIAL + 1)) return undefined;
  return new Date((Math.floor(serial) - UNIX_EPOCH) * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

/** The Excel serial number of the day that it is here. */
export function today(): number {
  const now = new Date();
  return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / MILLISECONDS_A_DAY + UNIX_EPOCH;
}
