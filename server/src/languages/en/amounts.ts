import type { AmountData } from '../../annotate/entities/data.ts';

/** Reads `name: spelling spelling` lines into a map from spelling to name. */
const table = (lines: string): ReadonlyMap<string, string> =>
  new Map(
    lines
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [name = '', spellings = ''] = line.split(':');
        return spellings
          .trim()
          .split(/\s+/)
          .map((spelling): [string, string] => [spelling.replaceAll('_', ' '), name.trim()]);
      }),
  );

const numerals = (lines: string): ReadonlyMap<string, number> =>
  new Map([...table(lines)].map(([word, value]) => [word, Number(value)]));

export const amounts: AmountData = {
  currencySymbols: table(`
    USD: $ US$ U.S.$ USD US_$
    AUD: A$ AU$ AUD
    CAD: C$ CA$ CAD
    HKD: HK$ HKD
    NZD: NZ$ NZD
    SGD: S$ SGD
    TWD: NT$ TWD
    BRL: R$ BRL
    EUR: € EUR
    GBP: £ GBP
    JPY: ¥ JPY
    INR: ₹ INR Rs Rs. Re
    NGN: ₦ NGN
    GHS: GH₵ GHS GH¢ ₵ GH
    KRW: ₩ KRW
    RUB: ₽ RUB
    UAH: ₴ UAH
    TRY: ₺ TRY
    ILS: ₪ NIS
    PHP: ₱ PHP
    VND: ₫ VND
    CRC: ₡ CRC
    ZAR: R ZAR
    MYR: RM MYR
    CNY: RMB CNY
    CHF: CHF SFr
    SEK: SEK
    NOK: NOK
    DKK: DKK
    AED: AED Dh Dhs
    SAR: SAR
    KES: KSh Ksh Sh KES
    UGX: USh Ush UGX
    TZS: TSh Tsh TZS
    PKR: PKR
    BDT: Tk Tk. BDT ৳
    LKR: LKR
    EGP: EGP LE
    IDR: Rp IDR
    THB: THB ฿
    MXN: MXN
    CUP: CUP
    KWD: KD KWD
    BHD: BHD
    OMR: OMR RO
    QAR: QR QAR
    JOD: JD JOD`),
  currencyNouns: table(`
    USD: dollar dollars buck bucks cent cents
    EUR: euro euros
    GBP: sterling
    JPY: yen
    CNY: yuan renminbi
    KRW: won
    RUB: rouble roubles ruble rubles
    UAH: hryvnia hryvnias
    TRY: lira liras
    INR: rupee rupees crore_rupees lakh_rupees
    MYR: ringgit ringgits
    THB: baht
    ZAR: rand rands
    NGN: naira
    GHS: cedi cedis
    BDT: taka
    ILS: shekel shekels
    CRC: colon colones
    HNL: lempira lempiras
    IDR: rupiah rupiahs
    VND: dong
    pound: pound pounds
    peso: peso pesos
    franc: franc francs
    dinar: dinar dinars
    dirham: dirham dirhams
    riyal: riyal riyals rial rials
    shilling: shilling shillings
    krona: krona kronor krone kroner
    zloty: zloty zlotys`),
  multipliers: numerals(`
    100: hundred
    1000: thousand k K
    100000: lakh lakhs
    1000000: million m mn mln M
    10000000: crore crores
    1000000000: billion bn bln b B
    1000000000000: trillion tn trn`),
  numerals: numerals(`
    0: zero
    0.5: half
    1: a an one
    2: two
    3: three
    4: four
    5: five
    6: six
    7: seven
    8: eight
    9: nine
    10: ten
    11: eleven
    12: twelve
    13: thirteen
    14: fourteen
    15: fifteen
    16: sixteen
    17: seventeen
    18: eighteen
    19: nineteen
    20: twenty
    30: thirty
    40: forty
    50: fifty
    60: sixty
    70: seventy
    80: eighty
    90: ninety`),
  percent: new Set(['%', 'percent', 'per cent', 'pct', 'percentage points', 'percentage point']),
  units: table(`
    m: metre metres meter meters
    km: km kms kilometre kilometres kilometer kilometers
    cm: cm centimetre centimetres centimeter centimeters
    mm: mm millimetre millimetres millimeter millimeters
    mi: mile miles
    ft: foot feet ft
    in: inch inches
    yd: yard yards
    nmi: nautical_miles nautical_mile
    ha: hectare hectares ha
    acre: acre acres
    m²: square_metres square_meters sqm
    km²: square_kilometres square_kilometers
    mi²: square_miles
    ft²: square_feet sq_ft
    m³: cubic_metres cubic_meters
    km/h: km/h kph kmph kilometres_per_hour kilometers_per_hour kilometres_an_hour kilometers_an_hour
    mph: mph miles_per_hour miles_an_hour
    kn: knots
    g: gram grams
    kg: kg kgs kilogram kilograms kilo kilos
    t: tonne tonnes metric_tons ton tons
    lb: lb lbs
    oz: ounce ounces
    L: litre litres liter liters
    gal: gallon gallons
    bbl: barrel barrels
    W: watt watts
    kW: kilowatt kilowatts kW
    MW: megawatt megawatts MW
    GW: gigawatt gigawatts GW
    kWh: kilowatt-hours kWh
    MWh: megawatt-hours MWh
    °C: °C degrees_Celsius
    °F: °F degrees_Fahrenheit
    °: degrees
    kB: kB kilobytes
    MB: MB megabytes
    GB: GB gigabytes
    TB: TB terabytes`),
};
