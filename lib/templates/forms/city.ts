import { zoneCity } from '@/lib/time'

type Names = { de?: string; fr?: string; es?: string }

// Cities of zones whose name differs from the English one; all others are written alike.
const cities: Record<string, Names> = {
  'Africa/Algiers': { de: 'Algier', fr: 'Alger', es: 'Argel' },
  'Africa/Cairo': { de: 'Kairo', fr: 'Le Caire', es: 'El Cairo' },
  'Africa/Casablanca': {},
  'Africa/Johannesburg': { es: 'Johannesburgo' },
  'Africa/Tunis': { es: 'Túnez' },
  'America/Havana': { de: 'Havanna', fr: 'La Havane', es: 'La Habana' },
  'America/Mexico_City': { de: 'Mexiko-Stadt', fr: 'Mexico', es: 'Ciudad de México' },
  'America/New_York': { es: 'Nueva York' },
  'America/Sao_Paulo': { de: 'São Paulo', fr: 'São Paulo', es: 'São Paulo' },
  'America/Bogota': { de: 'Bogotá', fr: 'Bogota', es: 'Bogotá' },
  'Asia/Beirut': { fr: 'Beyrouth' },
  'Asia/Dubai': { fr: 'Dubaï', es: 'Dubái' },
  'Asia/Hong_Kong': { de: 'Hongkong' },
  'Asia/Jerusalem': { fr: 'Jérusalem', es: 'Jerusalén' },
  'Asia/Kolkata': { de: 'Kalkutta', fr: 'Calcutta', es: 'Calcuta' },
  'Asia/Kuwait': { fr: 'Koweït' },
  'Asia/Riyadh': { de: 'Riad', fr: 'Riyad', es: 'Riad' },
  'Asia/Seoul': { fr: 'Séoul', es: 'Seúl' },
  'Asia/Shanghai': { de: 'Schanghai', es: 'Shanghái' },
  'Asia/Singapore': { de: 'Singapur', fr: 'Singapour', es: 'Singapur' },
  'Asia/Tokyo': { de: 'Tokio', es: 'Tokio' },
  'Australia/Sydney': { es: 'Sídney' },
  'Europe/Athens': { de: 'Athen', fr: 'Athènes', es: 'Atenas' },
  'Europe/Belgrade': { de: 'Belgrad', es: 'Belgrado' },
  'Europe/Berlin': { es: 'Berlín' },
  'Europe/Brussels': { de: 'Brüssel', fr: 'Bruxelles', es: 'Bruselas' },
  'Europe/Bucharest': { de: 'Bukarest', fr: 'Bucarest', es: 'Bucarest' },
  'Europe/Copenhagen': { de: 'Kopenhagen', fr: 'Copenhague', es: 'Copenhague' },
  'Europe/Dublin': { es: 'Dublín' },
  'Europe/Istanbul': { es: 'Estambul' },
  'Europe/Kiev': { de: 'Kiew', es: 'Kiev' },
  'Europe/Kyiv': { de: 'Kyjiw', es: 'Kiev' },
  'Europe/Lisbon': { de: 'Lissabon', fr: 'Lisbonne', es: 'Lisboa' },
  'Europe/London': { fr: 'Londres', es: 'Londres' },
  'Europe/Luxembourg': { de: 'Luxemburg', es: 'Luxemburgo' },
  'Europe/Moscow': { de: 'Moskau', fr: 'Moscou', es: 'Moscú' },
  'Europe/Paris': { es: 'París' },
  'Europe/Prague': { de: 'Prag', es: 'Praga' },
  'Europe/Rome': { de: 'Rom', es: 'Roma' },
  'Europe/Stockholm': { es: 'Estocolmo' },
  'Europe/Vienna': { de: 'Wien', fr: 'Vienne', es: 'Viena' },
  'Europe/Warsaw': { de: 'Warschau', fr: 'Varsovie', es: 'Varsovia' },
  'Europe/Zurich': { de: 'Zürich', es: 'Zúrich' },
}

/** The city of a zone in a language: "Europe/Lisbon" is "Lissabon"; "UTC" stays as it is. */
export function cityIn(language: keyof Names, zone: string): string {
  return cities[zone]?.[language] ?? zoneCity(zone)
}
