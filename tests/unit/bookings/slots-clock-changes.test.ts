import { describe, expect, test } from 'vitest'
import { hours, slotsOf } from '@/tests/unit/bookings/slot-question'

/**
 * Zone, date, hours of that date, and the starts of half an hour every half hour, in UTC. The instants were worked
 * out by hand from the offsets beside them; hours are what the clock shows (S1).
 */
const cases: [zone: string, on: string, hours: string, starts: string][] = [
  // London: +0, from 29 March 01:00 UTC +1, from 25 October 01:00 UTC +0.
  ['Europe/London', '2026-03-28', '09:00-10:00', '2026-03-28 09:00 09:30'],
  ['Europe/London', '2026-03-29', '09:00-10:00', '2026-03-29 08:00 08:30'],
  ['Europe/London', '2026-03-29', '00:00-03:00', '2026-03-29 00:00 00:30 01:00 01:30'],
  ['Europe/London', '2026-03-29', '01:00-02:00', ''],
  ['Europe/London', '2026-03-29', '01:30-02:30', '2026-03-29 01:00'],
  ['Europe/London', '2026-06-15', '23:00-24:00', '2026-06-15 22:00 22:30'],
  ['Europe/London', '2026-10-25', '01:00-02:00', '2026-10-25 00:00 00:30 01:00 01:30'],
  ['Europe/London', '2026-10-25', '00:30-01:30', '2026-10-24 23:30 2026-10-25 00:00 01:00'],
  ['Europe/London', '2026-10-25', '09:00-10:00', '2026-10-25 09:00 09:30'],
  // Dublin: the same instants, although there winter is the exception.
  ['Europe/Dublin', '2026-03-29', '00:30-02:30', '2026-03-29 00:30 01:00'],
  ['Europe/Dublin', '2026-10-25', '01:30-02:30', '2026-10-25 00:30 01:30 02:00'],
  // New York: -5, from 8 March 07:00 UTC -4, from 1 November 06:00 UTC -5.
  ['America/New_York', '2026-03-08', '01:00-04:00', '2026-03-08 06:00 06:30 07:00 07:30'],
  ['America/New_York', '2026-03-08', '02:00-03:00', ''],
  ['America/New_York', '2026-11-01', '01:00-02:00', '2026-11-01 05:00 05:30 06:00 06:30'],
  ['America/New_York', '2026-11-01', '22:00-24:00', '2026-11-02 03:00 03:30 04:00 04:30'],
  // Saint John's: -3:30, from 8 March 05:30 UTC -2:30, from 1 November 04:30 UTC -3:30.
  ['America/St_Johns', '2026-03-08', '01:30-03:30', '2026-03-08 05:00 05:30'],
  ['America/St_Johns', '2026-11-01', '01:00-02:00', '2026-11-01 03:30 04:00 04:30 05:00'],
  // Until 2011 it changed at 00:01: on 29 October 2006, 02:31 UTC, one minute of the 29th went back to 23:01 of the 28th.
  ['America/St_Johns', '2006-10-28', '23:00-24:00', '2006-10-29 01:30 02:00 02:31'],
  ['America/St_Johns', '2006-10-29', '00:00-01:00', '2006-10-29 03:30 04:00'],
  // Havana: -5, from 8 March 05:00 UTC -4 (no midnight), from 1 November 05:00 UTC -5.
  ['America/Havana', '2026-03-08', '00:00-02:00', '2026-03-08 05:00 05:30'],
  ['America/Havana', '2026-11-01', '00:00-01:00', '2026-11-01 04:00 04:30 05:00 05:30'],
  // Nuuk: -2, from 29 March 01:00 UTC -1: the 28th ends at 23:00.
  ['America/Nuuk', '2026-03-28', '22:00-24:00', '2026-03-29 00:00 00:30'],
  // Casablanca: +1; in Ramadan, from 15 February 02:00 UTC to 22 March 02:00 UTC, +0.
  ['Africa/Casablanca', '2026-02-15', '02:00-03:00', '2026-02-15 01:00 01:30 02:00 02:30'],
  ['Africa/Casablanca', '2026-03-02', '09:00-10:00', '2026-03-02 09:00 09:30'],
  ['Africa/Casablanca', '2026-03-22', '01:00-04:00', '2026-03-22 01:00 01:30 02:00 02:30'],
  ['Africa/Casablanca', '2026-03-23', '09:00-10:00', '2026-03-23 08:00 08:30'],
  // Cairo: +2, from 23 April 22:00 UTC +3 (the 24th has no midnight), from 29 October 21:00 UTC +2.
  ['Africa/Cairo', '2026-04-24', '00:00-02:00', '2026-04-23 22:00 22:30'],
  ['Africa/Cairo', '2026-10-29', '23:00-24:00', '2026-10-29 20:00 20:30 21:00 21:30'],
  // Juba: +3, from 31 January 2021 21:00 UTC +2.
  ['Africa/Juba', '2021-01-31', '23:00-24:00', '2021-01-31 20:00 20:30 21:00 21:30'],
  // Beirut: +2, from 28 March 22:00 UTC +3 (the 29th has no midnight), from 24 October 21:00 UTC +2.
  ['Asia/Beirut', '2026-03-29', '00:00-01:30', '2026-03-28 22:00'],
  ['Asia/Beirut', '2026-10-24', '22:30-24:00', '2026-10-24 19:30 20:00 20:30 21:00 21:30'],
  // Istanbul: +2, from 27 March 2016 01:00 UTC +3 for good; the year before it went back on 8 November 01:00 UTC.
  ['Europe/Istanbul', '2015-11-08', '03:00-04:00', '2015-11-08 00:00 00:30 01:00 01:30'],
  ['Europe/Istanbul', '2016-03-27', '02:30-04:30', '2016-03-27 00:30 01:00'],
  ['Europe/Istanbul', '2016-10-31', '09:00-10:00', '2016-10-31 06:00 06:30'],
  // Volgograd: +3, from 27 October 2018 23:00 UTC +4, from 26 December 2020 22:00 UTC +3.
  ['Europe/Volgograd', '2018-10-28', '01:30-03:30', '2018-10-27 22:30 23:00'],
  ['Europe/Volgograd', '2020-12-27', '01:00-02:00', '2020-12-26 21:00 21:30 22:00 22:30'],
  // Caracas: -4, from 9 December 2007 07:00 UTC -4:30, from 1 May 2016 07:00 UTC -4.
  ['America/Caracas', '2007-12-09', '02:30-03:00', '2007-12-09 06:30 07:00'],
  ['America/Caracas', '2016-05-01', '02:00-03:30', '2016-05-01 06:30 07:00'],
  // Pyongyang: +9, from 14 August 2015 15:00 UTC +8:30, from 4 May 2018 15:00 UTC +9.
  ['Asia/Pyongyang', '2015-08-14', '23:30-24:00', '2015-08-14 14:30 15:00'],
  ['Asia/Pyongyang', '2018-05-04', '23:00-24:00', '2018-05-04 14:30'],
  ['Asia/Pyongyang', '2018-05-05', '00:00-00:30', '2018-05-04 15:00'],
  // Almaty: +6, from 29 February 2024 18:00 UTC +5.
  ['Asia/Almaty', '2024-02-29', '23:00-24:00', '2024-02-29 17:00 17:30 18:00 18:30'],
  // Tehran: in 2022 +4:30 until 21 September 19:30 UTC, since then +3:30 for good.
  ['Asia/Tehran', '2022-09-21', '23:00-24:00', '2022-09-21 18:30 19:00 19:30 20:00'],
  ['Asia/Tehran', '2023-07-01', '09:00-10:00', '2023-07-01 05:30 06:00'],
  // São Paulo: until 2019 with summer time, -2 until 18 February 2018 02:00 UTC, -3, -2 from 4 November 03:00 UTC.
  ['America/Sao_Paulo', '2018-02-17', '23:00-24:00', '2018-02-18 01:00 01:30 02:00 02:30'],
  ['America/Sao_Paulo', '2018-11-04', '00:00-02:00', '2018-11-04 03:00 03:30'],
  ['America/Sao_Paulo', '2018-11-04', '00:00-01:00', ''],
  ['America/Sao_Paulo', '2026-11-01', '09:00-10:00', '2026-11-01 12:00 12:30'],
  // Asunción: -3 for good since October 2024.
  ['America/Asuncion', '2025-06-02', '09:00-10:00', '2025-06-02 12:00 12:30'],
  // Santiago: -3, from 5 April 03:00 UTC -4, from 6 September 04:00 UTC -3 (no midnight).
  ['America/Santiago', '2026-04-04', '23:00-24:00', '2026-04-05 02:00 02:30 03:00 03:30'],
  ['America/Santiago', '2026-09-06', '00:00-01:30', '2026-09-06 04:00'],
  // Sydney: +11, from 4 April 16:00 UTC +10, from 3 October 16:00 UTC +11.
  ['Australia/Sydney', '2026-04-05', '02:00-03:00', '2026-04-04 15:00 15:30 16:00 16:30'],
  ['Australia/Sydney', '2026-10-04', '01:00-03:30', '2026-10-03 15:00 15:30 16:00'],
  // Lord Howe: +11, from 4 April 15:00 UTC +10:30, from 3 October 15:30 UTC +11.
  ['Australia/Lord_Howe', '2026-04-05', '01:00-02:00', '2026-04-04 14:00 14:30 15:00'],
  ['Australia/Lord_Howe', '2026-10-04', '01:30-03:00', '2026-10-03 15:00 15:30'],
  ['Australia/Lord_Howe', '2026-10-04', '02:00-02:30', ''],
  // Auckland: +12, from 26 September 14:00 UTC +13. Chatham: 45 minutes more, at the same instants.
  ['Pacific/Auckland', '2026-09-27', '02:00-03:00', ''],
  ['Pacific/Chatham', '2026-04-05', '02:45-03:45', '2026-04-04 13:00 13:30 14:00 14:30'],
  ['Pacific/Chatham', '2026-09-27', '02:00-04:15', '2026-09-26 13:15 13:45'],
  // Apia: -10 until 30 December 2011 10:00 UTC, then +14, from 31 March 2012 14:00 UTC +13.
  ['Pacific/Apia', '2011-12-29', '23:00-24:00', '2011-12-30 09:00 09:30'],
  ['Pacific/Apia', '2011-12-30', '00:00-24:00', ''],
  ['Pacific/Apia', '2011-12-31', '00:00-01:00', '2011-12-30 10:00 10:30'],
  ['Pacific/Apia', '2012-04-01', '03:00-04:00', '2012-03-31 13:00 13:30 14:00 14:30'],
  // Fakaofo left the same day out: -11, then +13.
  ['Pacific/Fakaofo', '2011-12-30', '09:00-17:00', ''],
  ['Pacific/Fakaofo', '2011-12-31', '00:00-01:00', '2011-12-30 11:00 11:30'],
  // Bougainville: +10, from 27 December 2014 16:00 UTC +11.
  ['Pacific/Bougainville', '2014-12-28', '01:00-03:00', '2014-12-27 15:00 15:30'],
  // Troll jumps two hours: +0, from 29 March 01:00 UTC +2, from 25 October 01:00 UTC +0.
  ['Antarctica/Troll', '2026-03-29', '00:30-03:30', '2026-03-29 00:30 01:00'],
  ['Antarctica/Troll', '2026-10-25', '01:30-02:30', '2026-10-24 23:30 2026-10-25 00:00 01:30 02:00'],
  // Offsets of parts of an hour, and the two ends of the day: +5:45, +5:30, +8:45, -9:30, +14, -11.
  ['Asia/Kathmandu', '2026-07-01', '09:00-10:00', '2026-07-01 03:15 03:45'],
  ['Asia/Kathmandu', '2026-07-01', '00:00-01:00', '2026-06-30 18:15 18:45'],
  ['Asia/Kolkata', '2026-01-15', '09:00-10:00', '2026-01-15 03:30 04:00'],
  ['Australia/Eucla', '2026-06-15', '09:00-10:00', '2026-06-15 00:15 00:45'],
  ['Pacific/Marquesas', '2026-06-15', '09:00-10:00', '2026-06-15 18:30 19:00'],
  ['Pacific/Kiritimati', '2026-01-01', '00:00-01:00', '2025-12-31 10:00 10:30'],
  ['Pacific/Pago_Pago', '2025-12-31', '23:00-24:00', '2026-01-01 10:00 10:30'],
]

/** Zone, date, and how many half hours the date has. */
const lengths: [zone: string, on: string, halfHours: number][] = [
  ['Europe/London', '2026-03-29', 46],
  ['Europe/London', '2026-06-15', 48],
  ['Europe/London', '2026-10-25', 50],
  ['Australia/Lord_Howe', '2026-04-05', 49],
  ['Australia/Lord_Howe', '2026-10-04', 47],
  ['America/Sao_Paulo', '2018-11-04', 46],
  ['America/Sao_Paulo', '2018-02-17', 50],
  ['Antarctica/Troll', '2026-03-29', 44],
  ['Antarctica/Troll', '2026-10-25', 52],
  ['Pacific/Apia', '2011-12-30', 0],
]

describe('S1: hours are what the clock of the zone shows', () => {
  const startsOn = (zone: string, on: string, text: string) =>
    slotsOf({
      availability: { zone, overrides: [{ on, spans: hours(text) }] },
      from: new Date(Date.parse(on) - 2 * 86_400_000).toISOString(),
      until: new Date(Date.parse(on) + 3 * 86_400_000).toISOString(),
    })

  test.each(cases)('%s on %s, %s', (zone, on, text, starts) => {
    expect(startsOn(zone, on, text)).toBe(starts)
  })

  test.each(lengths)('%s on %s has %i half hours', (zone, on, halfHours) => {
    expect(startsOn(zone, on, '00:00-24:00').match(/\d\d:\d\d/g)?.length ?? 0).toBe(halfHours)
  })
})
