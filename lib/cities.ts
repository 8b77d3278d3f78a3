// Where people work and no IANA zone is named after: by zone, in their own and their English names, with the names
// German, French and Spanish give them. Of two cities of one name the far larger is meant; where that is open, such as
// for Cambridge, neither stands here. All of it is geography.
const cities: Record<string, readonly string[]> = {
  'Europe/Berlin': [
    'München, Muenchen, Munich, Múnich; Hamburg, Hambourg, Hamburgo; Köln, Koeln, Cologne, Colonia; Stuttgart',
    'Frankfurt, Frankfurt am Main, Frankfurt/Main, Francfort, Fráncfort; Düsseldorf, Duesseldorf; Leipzig; Dresden',
    'Nürnberg, Nuernberg, Nuremberg, Núremberg; Hannover, Hanover, Hanovre; Bremen, Brême; Dortmund; Essen; Bonn',
    'Karlsruhe; Mannheim; Heidelberg; Freiburg, Freiburg im Breisgau; Münster, Muenster; Augsburg; Wiesbaden; Mainz',
    'Bielefeld; Bochum; Wuppertal; Duisburg; Aachen; Kiel; Lübeck, Luebeck; Rostock; Kassel; Braunschweig; Magdeburg',
    'Erfurt; Jena; Potsdam; Ulm; Ingolstadt; Regensburg; Würzburg, Wuerzburg; Erlangen; Darmstadt; Wolfsburg',
    'Saarbrücken, Saarbruecken; Konstanz, Constance; Tübingen, Tuebingen; Göttingen, Goettingen; Chemnitz; Walldorf',
  ],
  'Europe/Vienna': ['Graz; Linz; Salzburg, Salzbourg, Salzburgo; Innsbruck; Klagenfurt; Bregenz'],
  'Europe/Zurich': [
    'Genf, Geneva, Genève, Ginebra; Basel, Basle, Bâle, Basilea; Bern, Berne, Berna; Lausanne, Lausana; Zuerich',
    'Luzern, Lucerne, Lucerna; Winterthur; St. Gallen, Sankt Gallen, Saint-Gall; Zug, Zoug; Lugano; Neuchâtel; Baar',
    'Fribourg; Sion; Biel, Bienne; Vevey; Nyon; Schaffhausen; Chur',
  ],
  'Europe/Paris': [
    'Lyon, Lyons; Marseille, Marseilles, Marsella; Toulouse; Nice, Nizza, Niza; Nantes; Strasbourg, Straßburg, Estrasburgo',
    'Bordeaux, Burdeos; Lille; Rennes; Montpellier; Grenoble; Aix-en-Provence; Rouen; Reims; Le Havre; Toulon; Dijon',
    'Angers; Nancy; Metz; Clermont-Ferrand; Tours; Brest; Le Mans; Orléans; Mulhouse; Caen; Besançon; Limoges; Annecy',
    'Saint-Étienne; Pau; Poitiers; La Rochelle; Avignon; Perpignan; Sophia Antipolis; Cannes; Versailles; La Défense',
  ],
  'Europe/Madrid': [
    'Barcelona, Barcelone; Valencia, València, Valence; Sevilla, Seville, Séville; Bilbao, Bilbo; Málaga; Zaragoza',
    'Saragossa, Saragosse; Murcia; Palma, Palma de Mallorca; Alicante, Alacant; Valladolid; Vigo; Gijón; Granada',
    'A Coruña, La Coruña; San Sebastián, Donostia; Pamplona, Iruña; Vitoria-Gasteiz; Oviedo; Santander; Girona, Gerona',
    'Tarragona; Lleida; Salamanca; Burgos; Almería; Cádiz; Marbella; Santiago de Compostela; Castellón',
  ],
  'Atlantic/Canary': ['Las Palmas, Las Palmas de Gran Canaria; Santa Cruz de Tenerife; Tenerife; La Laguna'],
  'Europe/Lisbon': ['Porto, Oporto; Braga; Coimbra; Aveiro; Faro; Setúbal; Guimarães; Évora; Leiria; Sintra'],
  'Atlantic/Madeira': ['Funchal'],
  'Atlantic/Azores': ['Ponta Delgada'],
  'Europe/Rome': [
    'Milano, Milan, Mailand, Milán; Torino, Turin, Turín; Napoli, Naples, Neapel, Nápoles; Bologna, Bologne, Bolonia',
    'Firenze, Florence, Florenz, Florencia; Genova, Genoa, Gênes, Genua; Venezia, Venice, Venedig, Venise, Venecia',
    'Verona; Padova, Padua; Palermo; Bari; Catania; Trieste, Triest; Trento, Trient; Bolzano, Bozen; Parma; Modena',
    'Bergamo; Brescia; Pisa; Cagliari; Monza; Rimini; Perugia',
  ],
  'Europe/London': [
    'Manchester; Birmingham; Edinburgh, Edinburg, Édimbourg, Edimburgo; Glasgow; Leeds; Liverpool; Bristol; Sheffield',
    'Newcastle upon Tyne; Nottingham; Leicester; Cardiff, Caerdydd; Aberdeen; Oxford; Brighton; Southampton; Reading',
    'Milton Keynes; Coventry; York; Plymouth; Swansea; Dundee; Derby; Hull; Bradford; Exeter; Swindon; Slough',
  ],
  'Europe/Dublin': ['Cork; Galway; Limerick; Baile Átha Cliath; Waterford'],
  'Europe/Amsterdam': [
    'Rotterdam; Den Haag, The Hague, La Haye, La Haya, ’s-Gravenhage; Utrecht; Eindhoven; Groningen; Tilburg; Delft',
    'Leiden; Haarlem; Maastricht; Nijmegen; Arnhem; Breda; Hilversum; Almere',
  ],
  'Europe/Brussels': [
    'Antwerpen, Antwerp, Anvers, Amberes; Gent, Ghent, Gand; Liège, Lüttich, Luik, Lieja; Leuven, Louvain; Charleroi; Namur',
    'Brugge, Bruges, Brügge, Brujas; Mechelen; Hasselt; Mons; Brussel, Bruxelles, Brüssel, Bruselas',
  ],
  'Europe/Copenhagen': [
    'Aarhus, Århus; Odense; Aalborg; København, Kopenhagen, Copenhague; Esbjerg; Billund',
  ],
  'Europe/Stockholm': [
    'Göteborg, Gothenburg, Gotemburgo; Malmö; Uppsala; Lund; Linköping; Västerås; Örebro; Umeå',
  ],
  'Europe/Oslo': ['Bergen; Trondheim; Stavanger; Tromsø; Kristiansand; Drammen'],
  'Europe/Helsinki': ['Espoo, Esbo; Tampere, Tammerfors; Turku, Åbo; Oulu; Vantaa; Helsingfors; Jyväskylä'],
  'Europe/Warsaw': [
    'Kraków, Krakow, Cracow, Krakau, Cracovie, Cracovia; Wrocław, Breslau; Gdańsk, Danzig; Poznań, Posen; Łódź, Lodz',
    'Katowice; Gdynia; Szczecin, Stettin; Lublin; Bydgoszcz; Rzeszów; Białystok; Warszawa, Warschau, Varsovie, Varsovia',
  ],
  'Europe/Prague': ['Brno, Brünn; Ostrava; Plzeň, Pilsen; Olomouc; Liberec; Praha, Prag, Praga'],
  'Europe/Bratislava': ['Košice, Kosice; Žilina; Pressburg'],
  'Europe/Budapest': ['Debrecen; Szeged; Pécs; Győr; Miskolc'],
  'Europe/Bucharest': [
    'Cluj, Cluj-Napoca, Klausenburg; Timișoara, Temeswar; Iași, Iasi; Brașov, Kronstadt; Sibiu, Hermannstadt; București',
    'Constanța; Craiova; Oradea; Bukarest, Bucarest',
  ],
  'Europe/Sofia': ['Plovdiv; Varna; Burgas; Sofija'],
  'Europe/Athens': [
    'Thessaloniki, Thessalonique, Salónica; Patras; Heraklion; Piraeus, Piräus; Athen, Athènes, Atenas',
  ],
  'Europe/Zagreb': ['Split; Rijeka; Osijek; Agram'],
  'Europe/Ljubljana': ['Maribor; Laibach; Koper'],
  'Europe/Belgrade': ['Novi Sad; Niš; Beograd, Belgrad, Belgrado'],
  'Europe/Vilnius': ['Kaunas; Klaipėda'],
  'Europe/Riga': ['Rīga; Jūrmala'],
  'Europe/Tallinn': ['Tartu'],
  'Europe/Kyiv': ['Kyiv, Kiew, Kyjiw; Lviv, Lwiw, Lemberg; Kharkiv, Charkiw; Odesa, Odessa; Dnipro'],
  'Europe/Moscow': [
    'Saint Petersburg, St. Petersburg, Sankt Petersburg; Nizhny Novgorod; Moskva, Moskau, Moscou, Moscú',
  ],
  'Europe/Istanbul': ['Ankara; İzmir; Bursa; Antalya; Estambul'],
  'Asia/Nicosia': ['Limassol; Larnaca; Nikosia'],
  'Asia/Jerusalem': ['Tel Aviv, Tel Aviv-Yafo; Haifa; Herzliya'],
  'Asia/Dubai': [
    'Abu Dhabi, Abou Dabi, Abu Dabi; Sharjah; Ajman; Ras Al Khaimah; Al Ain; Fujairah; Dubái, Dubaï',
  ],
  'Asia/Qatar': ['Doha; Lusail; Al Khor'],
  'Asia/Riyadh': [
    'Jeddah, Jiddah, Dschidda, Djeddah; Dammam; Khobar, Al Khobar; Mecca, Makkah; Medina; NEOM; Dhahran; Riad; Jubail',
  ],
  'Asia/Bahrain': ['Manama'],
  'Asia/Kuwait': ['Kuwait City'],
  'Asia/Muscat': ['Maskat; Salalah; Sohar'],
  'Africa/Cairo': ['Alexandria, Alexandrie, Alejandría; Giza; New Cairo; Kairo; Le Caire; El Cairo'],
  'Africa/Casablanca': ['Rabat; Marrakech, Marrakesh, Marrakesch; Tanger, Tangier; Fes, Fès; Agadir'],
  'Africa/Tunis': ['Sfax; Sousse'],
  'Africa/Algiers': ['Oran; Constantine; Alger, Algier, Argel'],
  'Africa/Lagos': ['Abuja; Port Harcourt; Ibadan; Kano'],
  'Africa/Accra': ['Kumasi'],
  'Africa/Nairobi': ['Mombasa; Kisumu'],
  'Africa/Johannesburg': [
    'Cape Town, Kapstadt, Le Cap, Ciudad del Cabo; Durban; Pretoria; Stellenbosch; Sandton; Gqeberha',
  ],
  'Asia/Kolkata': [
    'Bengaluru, Bangalore, Bangalur; Mumbai, Bombay; Delhi, New Delhi, Neu-Delhi, Nueva Delhi; Hyderabad; Chennai, Madras',
    'Pune; Kolkata, Kalkutta, Calcuta; Gurgaon, Gurugram; Noida; Ahmedabad; Kochi, Cochin; Jaipur; Indore; Coimbatore',
    'Chandigarh; Thiruvananthapuram, Trivandrum; Nagpur; Lucknow; Mysuru, Mysore; Visakhapatnam; Surat',
  ],
  'Asia/Karachi': ['Lahore; Islamabad; Rawalpindi; Faisalabad'],
  'Asia/Dhaka': ['Chittagong, Chattogram; Sylhet'],
  'Asia/Colombo': ['Kandy'],
  'Asia/Kathmandu': ['Kathmandu; Pokhara'],
  'Asia/Yangon': ['Yangon; Mandalay'],
  'Asia/Bangkok': ['Chiang Mai; Phuket; Pattaya'],
  'Asia/Ho_Chi_Minh': ['Ho Chi Minh City, Ho Chi Minh; Hanoi, Hà Nội; Da Nang; Hải Phòng, Haiphong'],
  'Asia/Kuala_Lumpur': ['Penang, George Town; Johor Bahru; Cyberjaya; Petaling Jaya'],
  'Asia/Jakarta': ['Bandung; Surabaya; Yogyakarta; Semarang'],
  'Asia/Makassar': ['Denpasar; Bali'],
  'Asia/Singapore': ['Singapur, Singapour'],
  'Asia/Manila': ['Makati; Quezon City; Cebu, Cebu City; Taguig; Davao'],
  'Asia/Shanghai': [
    'Beijing, Peking, Pékin, Pekín; Shenzhen; Guangzhou, Canton; Hangzhou; Suzhou; Chengdu; Nanjing; Wuhan; Tianjin',
    'Xi’an; Dalian; Qingdao; Xiamen; Ningbo; Schanghai, Shanghái',
  ],
  'Asia/Taipei': ['Hsinchu; Taichung; Kaohsiung; Tainan'],
  'Asia/Seoul': ['Busan; Incheon; Daegu; Daejeon; Pangyo; Suwon'],
  'Asia/Tokyo': [
    'Osaka, Ōsaka; Kyoto, Kyōto, Kioto; Yokohama; Nagoya; Fukuoka; Sapporo; Kobe, Kōbe; Tokio; Sendai; Hiroshima',
  ],
  'Australia/Sydney': ['Canberra; Wollongong; Parramatta; Sídney'],
  'Australia/Melbourne': ['Geelong; Ballarat'],
  'Australia/Brisbane': ['Gold Coast; Cairns; Townsville'],
  'Australia/Perth': ['Fremantle'],
  'Pacific/Auckland': ['Wellington; Christchurch; Dunedin; Tauranga; Queenstown'],
  'America/New_York': [
    'Boston; Washington, Washington DC, Washington D.C.; Philadelphia; Atlanta; Miami; Pittsburgh; Baltimore; Brooklyn',
    'Manhattan; NYC; New York City; Nueva York; Charlotte; Raleigh; Durham; Tampa; Orlando; Jacksonville; Cleveland',
    'Cincinnati; Columbus; Buffalo; Newark; Jersey City; Hartford; Providence; Princeton; New Haven; Stamford; Ann Arbor',
    'Fort Lauderdale; Richmond; Rochester; Syracuse; Greenville; Savannah; Hoboken; White Plains',
  ],
  'America/Chicago': [
    'Houston; Dallas; Austin; San Antonio; Minneapolis; Saint Paul; St. Louis, Saint Louis; Kansas City; Nashville',
    'Milwaukee; New Orleans; Memphis; Fort Worth; Omaha; Oklahoma City; Tulsa; Madison; Des Moines; Plano',
    'Bentonville; Little Rock; Baton Rouge; Huntsville; Evanston',
  ],
  'America/Denver': ['Salt Lake City; Boulder; Albuquerque; Colorado Springs; Fort Collins; Provo; Santa Fe'],
  'America/Phoenix': ['Tucson; Scottsdale; Tempe; Mesa'],
  'America/Los_Angeles': [
    'San Francisco; Seattle; San Diego; Portland; Las Vegas; Sacramento; Oakland; Palo Alto; Mountain View; Sunnyvale',
    'Cupertino; Menlo Park; Santa Clara; Redwood City; Berkeley; Irvine; Santa Monica; Pasadena; Long Beach; Redmond',
    'Bellevue; Tacoma; Spokane; Reno; San Mateo; Fremont; Santa Barbara; Burbank; Silicon Valley; Hollywood',
  ],
  'America/Anchorage': ['Fairbanks'],
  'America/Toronto': [
    'Montréal, Montreal; Ottawa; Québec, Quebec, Quebec City; Mississauga; Waterloo; Kitchener; Markham',
  ],
  'America/Vancouver': ['Burnaby; Surrey; Kelowna; Richmond BC'],
  'America/Edmonton': ['Calgary; Red Deer; Banff'],
  'America/Mexico_City': ['Ciudad de México, CDMX; Mexiko-Stadt; Guadalajara; Puebla; Querétaro; Toluca'],
  'America/Monterrey': ['San Pedro Garza García'],
  'America/Panama': ['Panama City, Ciudad de Panamá'],
  'America/Costa_Rica': ['Heredia; Escazú'],
  'America/Guatemala': ['Guatemala City, Ciudad de Guatemala'],
  'America/Puerto_Rico': ['San Juan Puerto Rico; Ponce'],
  'America/Santo_Domingo': ['Punta Cana'],
  'America/Bogota': ['Medellín; Cali; Barranquilla; Bucaramanga'],
  'America/Lima': ['Arequipa; Cusco, Cuzco'],
  'America/Guayaquil': ['Quito; Cuenca'],
  'America/Caracas': ['Maracaibo'],
  'America/Santiago': ['Valparaíso; Viña del Mar; Concepción'],
  'America/Argentina/Buenos_Aires': ['Rosario; La Plata; Mar del Plata'],
  'America/Montevideo': ['Punta del Este'],
  'America/Sao_Paulo': [
    'Rio de Janeiro, Rio, Río de Janeiro; Brasília; Belo Horizonte; Curitiba; Porto Alegre; Florianópolis; Campinas',
  ],
}

let zonesByCity: ReadonlyMap<string, string> | null = null

/** The IANA zone of a city that has no zone of its own name: "München", "munich". Null for one that is not here. */
export function zoneOfCity(typed: string): string | null {
  zonesByCity ??= new Map(listCities().map(([city, zone]) => [foldedName(city), zone]))
  return zonesByCity.get(foldedName(typed)) ?? null
}

/** Every name in the list with its zone. */
export function listCities(): [city: string, zone: string][] {
  return Object.entries(cities).flatMap(([zone, lines]) =>
    lines.flatMap((line) => line.split(/[;,] /).map((city): [string, string] => [city, zone])),
  )
}

const whole: Record<string, string> = { ß: 'ss', ø: 'o', ł: 'l', æ: 'ae', œ: 'oe', đ: 'd', ı: 'i' }

/** Small letters without accents, and one space for whatever stands between them. */
export function foldedName(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[ßøłæœđı]/g, (letter) => whole[letter] ?? letter)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
