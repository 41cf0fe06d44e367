/*
 * Names that English news uses for cities, regions, waters and mountains and that the list of cities does not hold, because it has local
 * names only. Written for this project.
 */
const list = (text: string): readonly string[] =>
  text
    .split(/[,\n]+/)
    .map((name) => name.trim())
    .filter(Boolean);

export const largeCities = list(`
Geneva,Munich,Cologne,Nuremberg,Hanover,Milan,Naples,Turin,Venice,Florence,Genoa,Padua,Seville,Cordoba,Malaga,Zaragoza,Valencia,Bilbao,Zurich,Basel,Lucerne,Prague,Vienna,Warsaw,Krakow,Cracow,
Gdansk,Wroclaw,Lodz,Poznan,Gothenburg,Malmo,Antwerp,Ghent,Bruges,Liege,The Hague,Rotterdam,Saint Petersburg,St. Petersburg,St Petersburg,Leningrad,Moscow,Kyiv,Kiev,Kharkiv,Kharkov,Odesa,Odessa,Lviv,Dnipro,Mariupol,Kherson,
Zaporizhzhia,Donetsk,Luhansk,Bakhmut,Sevastopol,Minsk,Bucharest,Belgrade,Athens,Thessaloniki,Salonika,Lisbon,Porto,Copenhagen,Aarhus,Reykjavik,Marseille,Marseilles,Lyon,Lyons,Strasbourg,Dunkirk,Nice,
Istanbul,Ankara,Izmir,Gaziantep,Jerusalem,Tel Aviv,Haifa,Gaza,Gaza City,Rafah,Khan Younis,Ramallah,Nablus,Jenin,Hebron,Bethlehem,Damascus,Aleppo,Homs,Idlib,Raqqa,Beirut,Tripoli,Sidon,Tyre,Baghdad,Basra,Mosul,Kirkuk,Erbil,
Irbil,Fallujah,Ramadi,Najaf,Karbala,Baquba,Tikrit,Samarra,Tehran,Isfahan,Mashhad,Shiraz,Tabriz,Qom,Kabul,Kandahar,Herat,Jalalabad,Mazar-i-Sharif,Kunduz,Islamabad,Karachi,Lahore,Peshawar,Quetta,Rawalpindi,Faisalabad,Multan,
Riyadh,Jeddah,Mecca,Medina,Dammam,Doha,Dubai,Abu Dhabi,Sharjah,Muscat,Sanaa,Aden,Hodeidah,Kuwait City,Manama,Cairo,Alexandria,Suez,Port Said,Giza,Luxor,Tunis,Algiers,Oran,Rabat,Casablanca,Marrakech,Marrakesh,Fez,Tangier,
Benghazi,Misrata,Sirte,Khartoum,Omdurman,Darfur,Juba,Addis Ababa,Mekelle,Asmara,Mogadishu,Kismayo,Hargeisa,Nairobi,Mombasa,Kisumu,Kampala,Kigali,Bujumbura,Dar es Salaam,Zanzibar,Lusaka,Harare,Bulawayo,Maputo,Beira,Lilongwe,
Blantyre,Luanda,Windhoek,Gaborone,Johannesburg,Pretoria,Cape Town,Durban,Soweto,Port Elizabeth,Gqeberha,Bloemfontein,Kinshasa,Goma,Lubumbashi,Bukavu,Brazzaville,Libreville,Yaounde,Douala,Lagos,Abuja,Kano,Kaduna,Maiduguri,Port Harcourt,Jos,
Accra,Kumasi,Lome,Cotonou,Ouagadougou,Bamako,Timbuktu,Gao,Niamey,Dakar,Conakry,Freetown,Monrovia,Abidjan,Yamoussoukro,Nouakchott,N'Djamena,Bangui,
Delhi,New Delhi,Mumbai,Bombay,Kolkata,Calcutta,Chennai,Madras,Bengaluru,Bangalore,Hyderabad,Ahmedabad,Pune,Lucknow,Varanasi,Jaipur,Srinagar,Jammu,Amritsar,Chandigarh,Guwahati,Patna,Bhopal,Kochi,Thiruvananthapuram,Ayodhya,
Dhaka,Chittagong,Chattogram,Kathmandu,Colombo,Kandy,Jaffna,Thimphu,Yangon,Rangoon,Mandalay,Naypyitaw,Naypyidaw,Bangkok,Chiang Mai,Phuket,Pattaya,Phnom Penh,Siem Reap,Vientiane,Hanoi,Ho Chi Minh City,Saigon,Da Nang,Hue,
Kuala Lumpur,Penang,Johor Bahru,Singapore,Jakarta,Surabaya,Bandung,Denpasar,Medan,Manila,Quezon City,Cebu,Davao,Marawi,Zamboanga,Beijing,Peking,Shanghai,Guangzhou,Canton,Shenzhen,Chongqing,Chengdu,Tianjin,Wuhan,Nanjing,Hangzhou,
Harbin,Lhasa,Urumqi,Xi'an,Xian,Suzhou,Qingdao,Dalian,Shenyang,Changsha,Zhengzhou,Kunming,Macau,Hong Kong,Kowloon,Taipei,Kaohsiung,Taichung,Tainan,Seoul,Busan,Incheon,Daegu,Gwangju,Ulsan,Pyongyang,Tokyo,Osaka,Kyoto,Yokohama,
Nagoya,Sapporo,Fukuoka,Hiroshima,Nagasaki,Fukushima,Kobe,Sendai,Ulaanbaatar,Almaty,Astana,Tashkent,Samarkand,Bishkek,Osh,Dushanbe,Ashgabat,Baku,Tbilisi,Yerevan,Batumi,Grozny,Vladivostok,Novosibirsk,Yekaterinburg,Kazan,Sochi,Volgograd,
Sydney,Melbourne,Brisbane,Perth,Adelaide,Canberra,Hobart,Darwin,Auckland,Wellington,Christchurch,Suva,Port Moresby,Honiara,Port Vila,
New York,New York City,Los Angeles,Chicago,Houston,Philadelphia,Phoenix,San Diego,San Antonio,Dallas,Austin,San Francisco,Seattle,Denver,Boston,Detroit,Miami,Atlanta,Minneapolis,Cleveland,Baltimore,Las Vegas,Portland,Milwaukee,
Washington,Washington D.C.,Toronto,Montreal,Montréal,Vancouver,Ottawa,Calgary,Edmonton,Winnipeg,Quebec City,Halifax,Mexico City,Guadalajara,Monterrey,Tijuana,Cancun,Acapulco,Ciudad Juarez,Havana,Santiago de Cuba,Kingston,Port-au-Prince,
Santo Domingo,San Juan,Guatemala City,Tegucigalpa,San Pedro Sula,San Salvador,Managua,San Jose,Panama City,Bogota,Medellin,Medellín,Cali,Barranquilla,Cartagena,Caracas,Maracaibo,Valencia,Quito,Guayaquil,Lima,Cusco,Arequipa,La Paz,
Santa Cruz,Sucre,Cochabamba,Asuncion,Montevideo,Buenos Aires,Rosario,Mendoza,Santiago,Valparaiso,Valparaíso,Brasilia,Brasília,Sao Paulo,São Paulo,Rio de Janeiro,Salvador,Recife,Manaus,Belo Horizonte,Porto Alegre,Curitiba,Fortaleza,
London,Manchester,Liverpool,Birmingham,Leeds,Sheffield,Bristol,Edinburgh,Glasgow,Cardiff,Belfast,Dublin,Cork,Londonderry,Oxford,Cambridge,Brussels,Luxembourg,Sarajevo,Zagreb,Ljubljana,Skopje,Pristina,Podgorica,Tirana,Sofia,Budapest,
Bratislava,Vilnius,Riga,Tallinn,Helsinki,Stockholm,Oslo,Bergen,Valletta,Nicosia,Chisinau,Rome,Paris,Berlin,Hamburg,Frankfurt,Dresden,Leipzig,Stuttgart,Dusseldorf,Madrid,Barcelona,Amsterdam
`);

export const regionsAndWaters = list(`
Africa,Asia,Europe,Oceania,Antarctica,Latin America,North America,South America,Central America,Middle East,Far East,Southeast Asia,South Asia,East Asia,Central Asia,Sub-Saharan Africa,sub-Saharan Africa,North Africa,West Africa,East Africa,
Southern Africa,Horn of Africa,Sahel,Maghreb,Eastern Europe,Western Europe,Central Europe,Northern Europe,Scandinavia,Balkans,Baltics,Caucasus,Benelux,Iberia,Caribbean,Levant,Persian Gulf,Gulf,Mediterranean,Mediterranean Sea,Black Sea,Red Sea,
Baltic Sea,North Sea,Caspian Sea,South China Sea,East China Sea,Arabian Sea,Yellow Sea,Adriatic,Aegean,Atlantic,Atlantic Ocean,Pacific,Pacific Ocean,Indian Ocean,Arctic,Arctic Ocean,English Channel,Strait of Hormuz,Gulf of Mexico,Gulf of Aden,
Bay of Bengal,Bosphorus,Dardanelles,Suez Canal,Panama Canal,Nile,Amazon,Congo,Niger,Danube,Rhine,Volga,Mekong,Ganges,Indus,Yangtze,Mississippi,Euphrates,Tigris,Himalayas,Alps,Andes,Pyrenees,Urals,Rockies,Sahara,Siberia,Crimea,Donbas,Donbass,
Chechnya,Dagestan,Abkhazia,South Ossetia,Nagorno-Karabakh,Transnistria,Kosovo,Vojvodina,Catalonia,Basque Country,Galicia,Andalusia,Bavaria,Saxony,Tuscany,Lombardy,Sicily,Sardinia,Corsica,Brittany,Normandy,Provence,Flanders,Wallonia,Scotland,Wales,
England,Northern Ireland,Great Britain,British Isles,Ulster,Yorkshire,Cornwall,Kashmir,Punjab,Sindh,Balochistan,Baluchistan,Khyber Pakhtunkhwa,Waziristan,North Waziristan,South Waziristan,Helmand,Kerala,Gujarat,Tamil Nadu,Karnataka,Maharashtra,Bihar,Uttar Pradesh,Madhya Pradesh,
Andhra Pradesh,Telangana,West Bengal,Rajasthan,Haryana,Odisha,Orissa,Assam,Manipur,Nagaland,Goa,Jharkhand,Chhattisgarh,Himachal Pradesh,Uttarakhand,Tibet,Xinjiang,Inner Mongolia,Guangdong,Sichuan,Hubei,Hunan,Henan,Fujian,Zhejiang,Jiangsu,Yunnan,Shandong,Manchuria,
Aceh,Bali,Java,Sumatra,Borneo,Sulawesi,Papua,Timor,Mindanao,Luzon,Okinawa,Hokkaido,Honshu,Kyushu,Korean Peninsula,Darfur,South Kordofan,Blue Nile,Tigray,Amhara,Oromia,Ogaden,Puntland,Somaliland,Cabinda,Katanga,North Kivu,South Kivu,Ituri,Gauteng,KwaZulu-Natal,
Western Cape,Eastern Cape,Northern Cape,Free State,Limpopo,Mpumalanga,North West,Matabeleland,Biafra,Borno,Niger Delta,Western Sahara,Sinai,Golan Heights,West Bank,Gaza,Gaza Strip,Galilee,Judea,Samaria,Kurdistan,Anbar,Hejaz,Patagonia,Amazonia,Pampas,
Quebec,Ontario,British Columbia,Alberta,Manitoba,Saskatchewan,Nova Scotia,New Brunswick,Newfoundland,Yukon,Nunavut,New South Wales,Victoria,Queensland,Tasmania,Western Australia,South Australia,Northern Territory,Alabama,Alaska,Arizona,Arkansas,California,
Colorado,Connecticut,Delaware,Florida,Georgia,Hawaii,Idaho,Illinois,Indiana,Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,Missouri,Montana,Nebraska,Nevada,New Hampshire,New Jersey,New Mexico,New York,North Carolina,
North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,Rhode Island,South Carolina,South Dakota,Tennessee,Texas,Utah,Vermont,Virginia,Washington,West Virginia,Wisconsin,Wyoming,District of Columbia,Silicon Valley,Wall Street,Hollywood,Manhattan,Brooklyn,Queens,Bronx,Harlem,
Chiapas,Oaxaca,Sinaloa,Chihuahua,Yucatan,Michoacan,Guerrero,Jalisco,Siberia,Soviet Union,Yugoslavia,Czechoslovakia,Persia,Mesopotamia,Burma,Ceylon,Rhodesia,Zaire,East Germany,West Germany,Okhotsk,Kamchatka,Sakhalin,Kuril Islands,Senkaku,Spratly,Guantanamo,Guantanamo Bay
`);

/** Family and given names that are seldom written in Latin letters where the lists of names come from. */
export const eastAsianFamilyNames = list(`
Wang,Li,Zhang,Liu,Chen,Yang,Huang,Zhao,Wu,Zhou,Xu,Sun,Ma,Zhu,Hu,Guo,He,Lin,Gao,Luo,Zheng,Liang,Xie,Song,Tang,Han,Feng,Deng,Cao,Peng,Zeng,Xiao,Tian,Dong,Pan,Yuan,Cai,Jiang,Yu,Du,Ye,Cheng,Wei,Su,Lu,Lü,Ding,Ren,Shen,Yao,Zhong,Cui,Tan,Fan,Wen,Jin,Shi,Liao,Jia,Xia,
Fu,Fang,Bai,Zou,Meng,Xiong,Qin,Qiu,Hou,Jiang,Yin,Xue,Lei,Long,Duan,Hao,Kong,Shao,Mao,Chang,Wan,Gu,Lai,Wu,Kang,Yan,Niu,Gong,Tsai,Ng,Chan,Cheung,Lam,Leung,Wong,Chow,Lau,Kwok,Tse,Yeung,Yip,Chiang,Hsu,Hsieh,Kuo,Tseng,Chiu,Chu,Kao,Ko,Ho,Lo,Xi,
Kim,Lee,Park,Choi,Jung,Jeong,Kang,Cho,Yoon,Jang,Lim,Shin,Seo,Kwon,Hwang,Ahn,Song,Ryu,Yoo,Hong,Moon,Roh,Bae,Baek,Nam,Shim,Ha,Joo,Kwak,Woo,Chung,Min,Oh,Chun,
Sato,Suzuki,Takahashi,Tanaka,Watanabe,Ito,Yamamoto,Nakamura,Kobayashi,Kato,Yoshida,Yamada,Sasaki,Yamaguchi,Matsumoto,Inoue,Kimura,Hayashi,Saito,Shimizu,Yamazaki,Mori,Abe,Ikeda,Hashimoto,Ishikawa,Ogawa,Okada,Goto,Fujita,Kishida,Suga,Aso,Kono,Koizumi,Fukuda,Noda,Hatoyama,
Nguyen,Tran,Le,Pham,Phan,Vu,Vo,Dang,Bui,Do,Ngo,Duong,Truong,Thein,Aung,Tun,Zaw,Htay,Min,Thaksin,Widodo,Suharto,Sukarno,Mahathir,Najib,Anwar,Razak,Hun,Sen
`);

export const arabicAndAfricanNames = list(`
Mohammed,Muhammad,Mohamed,Mohammad,Mahmoud,Mahmud,Ahmed,Ahmad,Hamid,Hamed,Abdullah,Abdallah,Abdul,Abdel,Abdulrahman,Abdelaziz,Abdulaziz,Khalid,Khaled,Omar,Umar,Ali,Hassan,Hasan,Hussein,Hussain,Husayn,Hossein,Saddam,Said,Saeed,Salah,Saleh,Salih,Salman,Sultan,Faisal,Fahd,Nayef,Turki,Bandar,
Bashar,Hafez,Rafik,Saad,Walid,Michel,Nabih,Nasrallah,Assad,Gaddafi,Gadhafi,Qaddafi,Mubarak,Morsi,Sisi,Arafat,Yasser,Abbas,Haniyeh,Ismail,Ismael,Ibrahim,Yousef,Yusuf,Youssef,Yasin,Yassin,Mustafa,Mostafa,Moustafa,Tariq,Tarek,Tareq,Zayed,Rashid,Rached,Maktoum,Hamad,Tamim,Jassim,Sabah,Nouri,Maliki,Jalal,Talabani,Barzani,Massoud,
Masoud,Moqtada,Muqtada,Sadr,Sistani,Ayad,Allawi,Ibrahim,Jaafari,Haider,Abadi,Karzai,Ghani,Ashraf,Hekmatyar,Zawahiri,Zarqawi,Laden,Osama,Ayman,Anwar,Pervez,Musharraf,Benazir,Bhutto,Nawaz,Sharif,Shehbaz,Asif,Zardari,Imran,Khan,Yousuf,Raza,Gilani,Iftikhar,Chaudhry,Khamenei,Rouhani,Rafsanjani,Khatami,Ahmadinejad,Mousavi,Zarif,Raisi,
Kofi,Annan,Kwame,Nkrumah,Nana,Akufo-Addo,Mahama,Kufuor,Olusegun,Obasanjo,Goodluck,Jonathan,Muhammadu,Buhari,Atiku,Tinubu,Sani,Abacha,Thabo,Mbeki,Nelson,Mandela,Jacob,Zuma,Cyril,Ramaphosa,Desmond,Tutu,Robert,Mugabe,Morgan,Tsvangirai,Emmerson,Mnangagwa,Uhuru,Kenyatta,Raila,Odinga,Mwai,Kibaki,William,Ruto,Yoweri,Museveni,Kagame,Joseph,Kabila,Laurent,Mobutu,
Felix,Tshisekedi,Meles,Zenawi,Hailemariam,Desalegn,Abiy,Isaias,Afwerki,Omar,Bashir,Salva,Kiir,Riek,Machar,Charles,Taylor,Ellen,Sirleaf,George,Weah,Laurent,Gbagbo,Alassane,Ouattara,Blaise,Compaore,Amadou,Toure,Macky,Sall,Abdoulaye,Wade,Yahya,Jammeh,Adama,Barrow,Idriss,Deby,Paul,Biya,Ali,Bongo,Teodoro,Obiang,Hage,Geingob,Filipe,Nyusi,
Narendra,Modi,Manmohan,Singh,Rahul,Sonia,Gandhi,Atal,Vajpayee,Amit,Shah,Arvind,Kejriwal,Mamata,Banerjee,Yogi,Adityanath,Sheikh,Hasina,Khaleda,Zia,Mahinda,Gotabaya,Rajapaksa,Ranil,Wickremesinghe,Prachanda,Koirala,Deuba,Oli,Kumar,Sharma,Verma,Gupta,Patel,Reddy,Rao,Iyer,Nair,Menon,Pillai,Das,Ghosh,Bose,Chatterjee,Mukherjee,Sen,Dutta,Yadav,Mishra,Pandey,Tiwari,Joshi,Desai,Mehta,Kapoor,Khanna,Malhotra,Chopra
`);
