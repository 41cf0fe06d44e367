/*
 * Organisations that the packages do not list, and the words that such names and those of places begin or end with in the languages of the world.
 * What the tagger learns from them is a hint, never a decision. Written for this project.
 */
const list = (text: string): readonly string[] =>
  text
    .split(/[,\n]+/)
    .map((name) => name.trim())
    .filter(Boolean);

const clubs = list(`
Arsenal,Aston Villa,Brentford,Brighton,Burnley,Chelsea,Crystal Palace,Everton,Fulham,Leeds United,Leicester City,Liverpool FC,Manchester City,Manchester United,Newcastle United,Norwich City,Nottingham Forest,Sheffield United,Southampton,
Tottenham,Tottenham Hotspur,Watford,West Ham,West Ham United,West Brom,Wolves,Wolverhampton Wanderers,Sunderland,Millwall,Portsmouth,Celtic,Rangers,Hibernian,Aberdeen FC,Real Madrid,Barcelona FC,FC Barcelona,Atletico Madrid,Atlético Madrid,
Sevilla,Real Sociedad,Real Betis,Villarreal,Athletic Bilbao,Espanyol,Getafe,Celta Vigo,Osasuna,Levante,Rayo Vallecano,Bayern,Bayern Munich,Borussia Dortmund,Borussia Mönchengladbach,RB Leipzig,Bayer Leverkusen,Schalke,Werder Bremen,
Eintracht Frankfurt,Hertha Berlin,Union Berlin,Hoffenheim,Juventus,Inter Milan,AC Milan,AS Roma,Lazio,Napoli,Fiorentina,Atalanta,Sampdoria,Torino,Udinese,Sassuolo,Paris Saint-Germain,PSG,Olympique Lyonnais,Olympique Marseille,AS Monaco,
Lille OSC,Ajax,Feyenoord,PSV,PSV Eindhoven,Benfica,Sporting Lisbon,Sporting CP,FC Porto,Braga,Anderlecht,Club Brugge,Galatasaray,Fenerbahce,Fenerbahçe,Besiktas,Trabzonspor,Olympiacos,Panathinaikos,AEK Athens,Shakhtar Donetsk,
Dynamo Kyiv,Spartak Moscow,CSKA Moscow,Zenit,Red Star Belgrade,Dinamo Zagreb,Slavia Prague,Sparta Prague,Legia Warsaw,Red Bull Salzburg,FC Basel,Young Boys,Malmo FF,Rosenborg,Boca Juniors,River Plate,Racing Club,Independiente,San Lorenzo,
Rosario Central,Estudiantes,Flamengo,Palmeiras,Corinthians,Santos FC,Gremio,Grêmio,Internacional,Fluminense,Botafogo,Vasco da Gama,Atletico Mineiro,Cruzeiro,Penarol,Peñarol,Nacional,Colo-Colo,Universidad Catolica,Alianza Lima,Universitario,
Sporting Cristal,LDU Quito,Emelec,Millonarios,Atletico Nacional,America de Cali,Deportivo Cali,Cerro Porteno,Olimpia,Saprissa,Alajuelense,Herediano,Motagua,Club America,Chivas,Cruz Azul,Pumas,Tigres,Pachuca,Al Ahly,Zamalek,Esperance,
Wydad,Raja Casablanca,Mamelodi Sundowns,Orlando Pirates,Kaizer Chiefs,TP Mazembe,Simba SC,Young Africans,Gor Mahia,AFC Leopards,Asante Kotoko,Hearts of Oak,Enyimba,Al Hilal,Al Nassr,Al Ittihad,Al Ahli,Al Sadd,Al Ain,Al Duhail,Persepolis,
Esteghlal,Urawa Reds,Kashima Antlers,Jeonbuk Hyundai Motors,Guangzhou Evergrande,Shanghai SIPG,Mohun Bagan,East Bengal,Kerala Blasters,Mumbai Indians,Chennai Super Kings,Kolkata Knight Riders,Royal Challengers Bangalore,Delhi Capitals,
Rajasthan Royals,Punjab Kings,Sunrisers Hyderabad,Gujarat Titans,Lahore Qalandars,Karachi Kings,Islamabad United,Springboks,All Blacks,Wallabies,Proteas,Black Caps,Black Stars,Super Eagles,Bafana Bafana,Indomitable Lions,Lions of Teranga,
Socceroos,Matildas,Kangaroos,Crusaders,Brumbies,Waratahs,Reds,Blues,Bulls,Stormers,Sharks,Collingwood,Essendon,Hawthorn,Geelong,Richmond Tigers,Melbourne Storm,Brisbane Broncos,Sydney Roosters,Penrith Panthers,LA Galaxy,Los Angeles FC,
Inter Miami,Atlanta United,Seattle Sounders,Toronto FC,Ferrari,McLaren,Mercedes-AMG,Red Bull Racing,Alpine,Williams Racing,Haas,AlphaTauri,Ineos,Jumbo-Visma,Toronto Maple Leafs,Montreal Canadiens,Boston Bruins,Chicago Blackhawks,
Edmonton Oilers,Calgary Flames,Vancouver Canucks,Winnipeg Jets,Ottawa Senators,New York Rangers,New York Islanders,Pittsburgh Penguins,Tampa Bay Lightning,Colorado Avalanche,Vegas Golden Knights`);

const media = list(`
Reuters,Associated Press,Agence France-Presse,AFP,AP,UPI,Bloomberg,Bloomberg News,Xinhua,Xinhua News Agency,Tass,Interfax,RIA Novosti,Sputnik,Kyodo,Kyodo News,Jiji Press,Yonhap,Yonhap News Agency,PTI,Press Trust of India,ANI,UNI,APP,Bernama,
Antara,Anadolu,Anadolu Agency,IRNA,Fars,Fars News Agency,Mehr News,Tasnim,ISNA,SANA,KUNA,Petra,WAM,SPA,Saudi Press Agency,MENA,EFE,ANSA,DPA,dpa,APA,Belga,PAP,CTK,MTI,Agerpres,Ukrinform,UNIAN,BelTA,Prensa Latina,Notimex,Telam,Télam,
Agencia Brasil,Inter Press Service,IPS,PANA,SAPA,NAN,News Agency of Nigeria,Ghana News Agency,KCNA,CNA,VNA,New York Times,Washington Post,Wall Street Journal,Los Angeles Times,USA Today,Chicago Tribune,Boston Globe,Miami Herald,Politico,
Axios,The Atlantic,New Yorker,Newsweek,Time,Forbes,Fortune,Huffington Post,HuffPost,BuzzFeed,Vox,Vice,Guardian,Observer,Times,Sunday Times,Daily Telegraph,Independent,Financial Times,Economist,Daily Mail,Mail on Sunday,Daily Mirror,Sun,
Evening Standard,Scotsman,Irish Times,Irish Independent,BBC,BBC News,ITV,Sky News,Channel 4,Al Jazeera,Al Arabiya,Al-Arabiya,Al Hayat,Asharq Al-Awsat,Al Ahram,Al-Ahram,Al-Masry Al-Youm,Gulf News,Khaleej Times,The National,Arab News,
Saudi Gazette,Okaz,Haaretz,Jerusalem Post,Times of Israel,Yedioth Ahronoth,Maariv,Le Monde,Le Figaro,Liberation,Libération,L'Express,Le Point,Mediapart,France 24,RFI,TF1,Der Spiegel,Spiegel,Die Zeit,Bild,Die Welt,Frankfurter Allgemeine,
Süddeutsche Zeitung,Handelsblatt,Deutsche Welle,DW,ARD,ZDF,El Pais,El País,El Mundo,ABC,La Vanguardia,Corriere della Sera,La Repubblica,La Stampa,Il Sole 24 Ore,RAI,Kommersant,Izvestia,Pravda,Novaya Gazeta,Meduza,Vedomosti,Kyiv Independent,
Kyiv Post,Gazeta Wyborcza,Politika,Hurriyet,Hürriyet,Sabah,Cumhuriyet,Zaman,Daily Sabah,Dawn,Express Tribune,Geo News,Jang,The News International,Times of India,The Hindu,Hindustan Times,Indian Express,Telegraph India,Deccan Herald,
Economic Times,Mint,NDTV,Republic TV,India Today,The Wire,Scroll,Prothom Alo,Daily Star,Dhaka Tribune,Kathmandu Post,Republica,Daily Mirror,Daily News,Ada Derana,South China Morning Post,SCMP,Global Times,China Daily,People's Daily,
Caixin,CCTV,CGTN,Phoenix TV,Apple Daily,Ming Pao,RTHK,Taipei Times,Liberty Times,United Daily News,Focus Taiwan,Yomiuri,Yomiuri Shimbun,Asahi Shimbun,Mainichi Shimbun,Nikkei,Japan Times,NHK,Korea Herald,Korea Times,JoongAng Ilbo,Chosun Ilbo,
Dong-A Ilbo,Hankyoreh,KBS,MBC,SBS,JTBC,Straits Times,Channel NewsAsia,Mothership,The Star,New Straits Times,Malaysiakini,Malay Mail,Jakarta Post,Tempo,Kompas,Detik,Rappler,Inquirer,Philippine Daily Inquirer,Manila Times,ABS-CBN,GMA News,
Bangkok Post,The Nation,Khmer Times,Phnom Penh Post,VnExpress,Tuoi Tre,Myanmar Now,Irrawaddy,Sydney Morning Herald,The Age,The Australian,Daily Telegraph,ABC News,SBS News,Nine,NZ Herald,Stuff,RNZ,Radio New Zealand,Globe and Mail,
Toronto Star,National Post,CBC,CBC News,CTV,CTV News,APTN,La Presse,Radio-Canada,O Globo,Folha de S. Paulo,Folha de São Paulo,Estado de S. Paulo,Estadão,Veja,Clarín,Clarin,La Nación,La Nacion,Página/12,Infobae,Perfil,El Mercurio,La Tercera,
El Comercio,La República,El Tiempo,El Espectador,Semana,El Universal,Reforma,La Jornada,Milenio,Excélsior,Televisa,Prensa Libre,La Prensa,El Nuevo Diario,Confidencial,Granma,Cubadebate,14ymedio,Listín Diario,Telesur,TeleSUR,Nation,
Daily Nation,The Standard,Citizen TV,KTN,NTV,The EastAfrican,Daily Monitor,New Vision,The Citizen,Mail & Guardian,News24,SABC,eNCA,Daily Maverick,Sowetan,Business Day,City Press,IOL,Vanguard,Punch,ThisDay,Premium Times,Daily Trust,
Channels TV,Sahara Reporters,Graphic,Daily Graphic,Joy News,MyJoyOnline,Citi FM,GhanaWeb,Africanews,allAfrica,Jeune Afrique,Addis Standard,Garowe Online,Herald,NewsDay,Zambian Observer,Nyasa Times,The Namibian,Mmegi,
L'Express,Le Mauricien,Radio Free Europe,RFE/RL,Voice of America,VOA,Radio Free Asia,RFA,Euronews,CNN,CNBC,Fox News,MSNBC,NBC,NBC News,CBS,CBS News,NPR,PBS,ESPN,C-SPAN,Variety,Hollywood Reporter,Billboard,Rolling Stone,Deadline,
TechCrunch,Wired,The Verge,Wikinews,Wikipedia,Bellingcat,ProPublica,Netflix,Disney,Hulu,HBO,Warner Bros,Paramount,Sony Pictures,Universal Pictures,Spotify,Nature,The Lancet,Lancet`);

const parties = list(`
Conservative Party,Labour Party,Liberal Democrats,SNP,Scottish National Party,Plaid Cymru,DUP,Sinn Fein,Sinn Féin,SDLP,UKIP,Brexit Party,Reform UK,Fine Gael,Fianna Fail,Fianna Fáil,CDU,CSU,SPD,AfD,FDP,Die Linke,Greens,La France Insoumise,
Rassemblement National,National Rally,National Front,Les Républicains,Les Republicains,En Marche,Renaissance,PSOE,Podemos,Ciudadanos,Vox,Partido Popular,ERC,Junts,Lega,League,Forza Italia,Five Star Movement,Fratelli d'Italia,Brothers of Italy,
Fidesz,Jobbik,Law and Justice,PiS,Civic Platform,Smer,ANO,Syriza,New Democracy,PASOK,Golden Dawn,AKP,CHP,HDP,MHP,United Russia,Servant of the People,Georgian Dream,Likud,Yesh Atid,Shas,Meretz,Yamina,Blue and White,Fatah,Hamas,PLO,PFLP,
Islamic Jihad,Palestinian Authority,Hezbollah,Amal,Lebanese Forces,Baath Party,Muslim Brotherhood,Ennahda,Ennahdha,FLN,Polisario,Polisario Front,ANC,African National Congress,Democratic Alliance,DA,EFF,Economic Freedom Fighters,Inkatha,IFP,
ZANU-PF,Zanu-PF,MDC,CCC,SWAPO,Swapo,Frelimo,FRELIMO,Renamo,RENAMO,MPLA,UNITA,CCM,Chadema,CHADEMA,ODM,Jubilee,UDA,Kenya Kwanza,Azimio,NRM,FDC,NUP,RPF,TPLF,Prosperity Party,OLA,OLF,EPLF,SPLM,SPLA,NPP,NDC,New Patriotic Party,
National Democratic Congress,APC,PDP,All Progressives Congress,Peoples Democratic Party,APGA,Labour Party,PASTEF,APR,UDPS,PPRD,RDPC,BDP,UDC,BJP,Bharatiya Janata Party,Congress,Indian National Congress,AAP,Aam Aadmi Party,TMC,
Trinamool Congress,DMK,AIADMK,Shiv Sena,NCP,BSP,SP,Samajwadi Party,RJD,JD(U),JDU,JDS,BJD,TDP,YSRCP,TRS,CPI,CPM,CPI(M),Akali Dal,RSS,Rashtriya Swayamsevak Sangh,VHP,Vishwa Hindu Parishad,Bajrang Dal,ABVP,NSUI,PDP,National Conference,AIMIM,
PTI,Pakistan Tehreek-e-Insaf,PML-N,PML-Q,PPP,MQM,JUI-F,TLP,Awami League,BNP,Jatiya Party,Jamaat-e-Islami,Jamaat,Nepali Congress,CPN-UML,Maoist Centre,SLPP,UNP,SJB,LTTE,TNA,JVP,Communist Party of China,Chinese Communist Party,CCP,CPC,Kuomintang,
KMT,DPP,Democratic Progressive Party,TPP,Taiwan People's Party,LDP,Komeito,People Power Party,Democratic Party of Korea,PAP,Workers' Party,UMNO,Umno,PAS,DAP,PKR,Pakatan Harapan,Perikatan Nasional,Barisan Nasional,PDI-P,PDIP,Gerindra,Golkar,
Pheu Thai,Palang Pracharath,Move Forward,NLD,National League for Democracy,Viet Minh,Viet Cong,Khmer Rouge,Liberal Party,Labor Party,Nationals,One Nation,NDP,New Democratic Party,Bloc Québécois,Bloc Quebecois,Parti Québécois,GOP,
Republican Party,Democratic Party,Democratic National Committee,Republican National Committee,DNC,RNC,Tea Party,PRI,PAN,PRD,Morena,MORENA,FMLN,ARENA,Arena,Nuevas Ideas,FSLN,Sandinistas,PLN,PUSC,PRD,Libre,PSUV,Voluntad Popular,
Primero Justicia,MAS,Movimiento al Socialismo,Peronists,Frente de Todos,Juntos por el Cambio,Frente Amplio,PT,PSDB,MDB,PSL,Centro Democrático,Pacto Histórico,FARC,ELN,M-19,EZLN,Zapatistas,Shining Path,Sendero Luminoso,IRA,ETA,PKK,YPG,SDF,
Peshmerga,Islamic State,ISIS,ISIL,Daesh,Al-Qaeda,al-Qaida,Taliban,TTP,Tehreek-e-Taliban Pakistan,Haqqani network,Lashkar-e-Taiba,Jaish-e-Mohammed,Hizbul Mujahideen,Boko Haram,ISWAP,Al-Shabaab,al-Shabab,Al Shabaab,Houthis,Ansar Allah,
Ansarullah,M23,ADF,FDLR,CODECO,Lord's Resistance Army,LRA,Seleka,Anti-balaka,Janjaweed,RSF,Rapid Support Forces,Wagner,Wagner Group,Azov,Azov Battalion,Abu Sayyaf,MILF,Moro Islamic Liberation Front,New People's Army,NPA,Jemaah Islamiyah,
Tatmadaw,Ku Klux Klan,Proud Boys,Oath Keepers,QAnon,Black Lives Matter,Antifa,Extinction Rebellion`);

const bodies = list(`
United Nations,UN,UNHCR,UNICEF,UNESCO,UNDP,UNEP,UNFPA,UNODC,UNRWA,UNAIDS,WFP,FAO,IAEA,ILO,IOM,WHO,WTO,IMF,World Bank,WIPO,ITU,ICAO,IMO,OPCW,OCHA,UNCTAD,UN Women,European Union,EU,European Commission,European Parliament,European Council,
Council of Europe,European Central Bank,Europol,Frontex,NATO,OSCE,OECD,OPEC,Opec,ASEAN,African Union,AU,ECOWAS,Ecowas,SADC,IGAD,EAC,AfDB,African Development Bank,Arab League,GCC,OIC,SAARC,BRICS,G7,G20,G77,Mercosur,CARICOM,Caricom,OAS,CELAC,
ALBA,APEC,Apec,Quad,AUKUS,CSTO,SCO,CIS,Eurasian Economic Union,Commonwealth,Francophonie,ICC,ICJ,Interpol,INTERPOL,Red Cross,Red Crescent,ICRC,IFRC,Médecins Sans Frontières,Medecins Sans Frontieres,MSF,Doctors Without Borders,Oxfam,
Save the Children,CARE,World Vision,Greenpeace,WWF,Amnesty International,Human Rights Watch,HRW,Transparency International,Reporters Without Borders,RSF,CPJ,Freedom House,Global Witness,Friends of the Earth,Rotary,Rotary International,
Islamic Relief,Caritas,FIFA,Fifa,UEFA,Uefa,CAF,Caf,CONMEBOL,Conmebol,CONCACAF,Concacaf,AFC,FA,IOC,WADA,Wada,ICC,BCCI,PCB,ECB,IPL,FIA,FIBA,NBA,NFL,MLB,NHL,MLS,UFC,WBC,WTA,ATP,ITF,World Athletics,World Rugby,FBI,CIA,NSA,DEA,ATF,IRS,FDA,CDC,EPA,
FAA,FCC,SEC,FTC,NASA,NOAA,USAID,DHS,ICE,TSA,Pentagon,White House,Kremlin,Capitol Hill,State Department,Treasury,Homeland Security,Congress,Senate,House of Representatives,Supreme Court,Federal Reserve,Fed,MI5,MI6,GCHQ,Scotland Yard,
Metropolitan Police,Downing Street,Home Office,Foreign Office,Whitehall,House of Commons,House of Lords,NHS,Ofcom,Ofsted,FSB,KGB,GRU,SBU,Duma,State Duma,Verkhovna Rada,Rada,Bundestag,Bundesrat,Bundeswehr,Bundesbank,Élysée,Elysée,Elysee,
Knesset,Mossad,Shin Bet,IDF,IRGC,Majlis,Lok Sabha,Rajya Sabha,CBI,NIA,RAW,ED,Enforcement Directorate,RBI,Reserve Bank of India,SEBI,CRPF,BSF,ISRO,DRDO,NITI Aayog,UGC,AIIMS,IIT,IIM,UPSC,NAB,ISI,FIA,ISPR,FBR,SBP,ECP,RAB,ACC,BTRC,PLA,
People's Liberation Army,Politburo,National People's Congress,NPC,CPPCC,Legislative Yuan,Executive Yuan,Control Yuan,Judicial Yuan,LegCo,Blue House,National Assembly,Diet,Cheong Wa Dae,Bank of Korea,Bank of Japan,Bank of England,
People's Bank of China,TSMC,RCMP,CSIS,CRA,Bank of Canada,ASIO,AFP,ACCC,ASIC,RBA,Reserve Bank of Australia,CSIRO,SARS,Eskom,Transnet,Hawks,NPA,SAPS,PRASA,Denel,SAA,IEC,IPID,DCI,EACC,IEBC,KRA,KWS,EFCC,ICPC,INEC,NNPC,CBN,NAFDAC,NDLEA,EC,NCA,
Pemex,CFE,INE,Petrobras,PDVSA,Codelco,YPF,Ecopetrol,Indec,AFIP,Ibama,Funai,STF,Interior Ministry,Foreign Ministry,Defence Ministry,Defense Ministry,Finance Ministry,Health Ministry,Justice Ministry,Education Ministry,Interpol`);

const companies = list(`
Apple,Google,Alphabet,Microsoft,Amazon,Meta,Facebook,Twitter,Tesla,SpaceX,OpenAI,Nvidia,Intel,AMD,IBM,Oracle,Cisco,Dell,HP,Qualcomm,Salesforce,Adobe,PayPal,Uber,Lyft,Airbnb,Zoom,Snap,Snapchat,TikTok,ByteDance,WeChat,Tencent,Alibaba,
Ant Group,Baidu,JD.com,Meituan,Didi,Xiaomi,Huawei,ZTE,Lenovo,Oppo,Vivo,BYD,Geely,SAIC,Evergrande,Sinopec,PetroChina,CNOOC,ICBC,Bank of China,Samsung,Samsung Electronics,LG,Hyundai,Kia,SK Hynix,Lotte,Naver,Kakao,Coupang,Toyota,Honda,
Nissan,Mazda,Subaru,Mitsubishi,Suzuki,Sony,Panasonic,Toshiba,Hitachi,Fujitsu,Nintendo,SoftBank,Rakuten,Takeda,Nomura,Foxconn,TSMC,MediaTek,Asus,Acer,Evergreen,Volkswagen,VW,BMW,Mercedes,Mercedes-Benz,Daimler,Porsche,Audi,Siemens,Bosch,
BASF,Bayer,SAP,Adidas,Puma,Lufthansa,Deutsche Bank,Commerzbank,Allianz,E.ON,RWE,Uniper,Wirecard,BioNTech,Renault,Peugeot,Citroën,Stellantis,Airbus,Total,TotalEnergies,EDF,Engie,BNP Paribas,Société Générale,Societe Generale,AXA,LVMH,Gucci,
Kering,Chanel,Dior,Hermès,Louis Vuitton,Danone,L'Oréal,Carrefour,Orange,Sanofi,Air France,Air France-KLM,Fiat,Fiat Chrysler,Eni,Enel,UniCredit,Prada,Versace,Armani,Repsol,Iberdrola,Telefónica,Telefonica,Santander,BBVA,Inditex,Zara,Shell,
BP,Unilever,HSBC,Barclays,Lloyds,NatWest,Standard Chartered,Vodafone,BT,Tesco,Sainsbury's,Asda,AstraZeneca,GSK,GlaxoSmithKline,Rolls-Royce,BAE Systems,Rio Tinto,BHP,Anglo American,Glencore,De Beers,Philips,ASML,ING,Heineken,KLM,Nestlé,Nestle,
Novartis,Roche,UBS,Credit Suisse,Nokia,Ericsson,Volvo,Ikea,IKEA,H&M,Spotify,Equinor,Statoil,Maersk,Novo Nordisk,Lego,Carlsberg,Gazprom,Rosneft,Lukoil,Sberbank,VTB,Aeroflot,Yandex,Kaspersky,Rosatom,Rostec,Novatek,Naftogaz,Motor Sich,
Exxon,ExxonMobil,Chevron,ConocoPhillips,Halliburton,Schlumberger,General Electric,GE,General Motors,GM,Ford,Chrysler,Boeing,Lockheed Martin,Raytheon,Northrop Grumman,General Dynamics,Walmart,Target,Costco,Starbucks,McDonald's,Coca-Cola,
Pepsi,PepsiCo,Nike,Pfizer,Moderna,Johnson & Johnson,Merck,Novavax,Goldman Sachs,JPMorgan,JPMorgan Chase,Morgan Stanley,Citigroup,Citibank,Bank of America,Wells Fargo,BlackRock,Blackstone,Visa,Mastercard,American Express,Berkshire Hathaway,
Fitch,Moody's,Standard & Poor's,S&P,Deloitte,KPMG,PwC,EY,McKinsey,Accenture,AT&T,Verizon,T-Mobile,Comcast,Disney,Netflix,Warner Bros,FedEx,UPS,DHL,Delta,United Airlines,American Airlines,Southwest,Ryanair,EasyJet,British Airways,Qantas,
Emirates,Etihad,Qatar Airways,Singapore Airlines,Cathay Pacific,Air India,IndiGo,SpiceJet,Vistara,Turkish Airlines,Ethiopian Airlines,Kenya Airways,Reliance,Reliance Industries,Tata,Tata Motors,Infosys,Wipro,Adani,Adani Group,Mahindra,
Hindustan Unilever,Flipkart,Paytm,Zomato,Swiggy,Ola,Jio,Airtel,Bharti Airtel,Vedanta,State Bank of India,HDFC,ICICI,Axis Bank,Maruti,Maruti Suzuki,Hero MotoCorp,Bajaj,Grameen,Grameenphone,BRAC,bKash,Beximco,Aramco,Saudi Aramco,SABIC,
ADNOC,DP World,Emaar,QatarEnergy,Ooredoo,Etisalat,Zain,STC,Koc,Baykar,Petronas,Maybank,AirAsia,Malaysia Airlines,Grab,Gojek,GoTo,Tokopedia,Garuda,Pertamina,Temasek,DBS,OCBC,Singtel,San Miguel,Jollibee,PLDT,Ayala,Vingroup,VinFast,CP Group,
PTT,MTN,Safaricom,M-Pesa,Airtel Africa,Naspers,Shoprite,Absa,Nedbank,FirstRand,Standard Bank,Ecobank,Sasol,Old Mutual,Dangote,Dangote Group,GTBank,Zenith Bank,Jumia,Sonatrach,Sonangol,OCP,Attijariwafa,Vale,Embraer,Itaú,Bradesco,JBS,Nubank,
MercadoLibre,Mercado Libre,América Móvil,Cemex,Bimbo,Televisa,Avianca,LATAM Airlines,Copa Airlines,Barrick Gold,Suncor,Shopify,BlackBerry,Bombardier,Air Canada,Loblaw,Rogers,Telstra,Woolworths,Coles,Commonwealth Bank,Westpac,ANZ,NAB,
Fortescue,Woodside,Santos,Fonterra,Air New Zealand,Bitcoin,Binance,Coinbase,FTX,Ripple`);

/** Names of organisations: clubs, media, parties and armed groups, public bodies, companies. */
export const organisations: readonly string[] = [...clubs, ...media, ...parties, ...bodies, ...companies];

/** What names of organisations are headed by in other languages than English. */
export const organisationWords: readonly string[] = list(`
Banco,Banca,Banque,Instituto,Institut,Istituto,Ministerio,Ministério,Ministère,Ministero,Universidad,Universidade,Université,Universite,Università,Universitas,Universiti,Universität,Fundación,Fundacion,Fundação,Fondation,Fondazione,Stiftung,
Asociación,Asociacion,Associação,Associazione,Asamblea,Assembleia,Assemblée,Sociedad,Sociedade,Société,Societe,Società,Gesellschaft,Compañía,Compañia,Companhia,Compagnie,Compagnia,Empresa,Empresas,Entreprise,Grupo,Groupe,Gruppo,Gruppe,
Cooperativa,Editorial,Editora,Prensa,Diario,Diário,Jornal,Journal,Correio,Correo,Gazeta,Gazette,Periódico,Revista,Revue,Radio,Rádio,Rundfunk,Fernsehen,Zeitung,Partido,Parti,Partito,Partei,Partai,Partia,Movimiento,Movimento,Mouvement,Frente,
Fronte,Unión,União,Unione,Federación,Federacion,Federação,Fédération,Federazione,Confederación,Confederação,Confédération,Sindicato,Syndicat,Liga,Ligue,Lega,Bund,Club,Clube,Deportivo,Deportes,Atlético,Atletico,Athletic,Sporting,Real,
Racing,Dynamo,Dinamo,Lokomotiv,Spartak,Juventud,Universitario,Cámara,Câmara,Chambre,Comisión,Comision,Comissão,Commissione,Comité,Comitê,Comitato,Consejo,Conselho,Conseil,Consiglio,Consejería,Corte,Cour,Tribunal,Tribunale,Fiscalía,Fiscalia,
Procuraduría,Defensoría,Contraloría,Secretaría,Secretaria,Superintendencia,Dirección,Direction,Departamento,Département,Agencia,Agência,Agence,Agenzia,Autoridad,Servicio,Serviço,Gobierno,Governo,Gouvernement,Alcaldía,Ayuntamiento,Prefeitura,
Municipalidad,Policía,Polícia,Gendarmerie,Guardia,Guarda,Ejército,Armada,Fuerza,Colegio,Colégio,Collège,Lycée,École,Ecole,Escuela,Escola,Scuola,Schule,Hochschule,Red,Rede,Réseau,Coordinadora,Alianza,Aliança,Alliance,Concertación,Coalición,
Bharatiya,Rashtriya,Akhil,Bharat,Hindustan,Janata,Lok,Jan,Sangh,Sangathan,Sabha,Samaj,Samiti,Parishad,Panchayat,Morcha,Dal,Sena,Mandal,Mahasabha,Yuva,Kisan,Mazdoor,Vidyalaya,Vidyapeeth,Trust,Jamiat,Jamaat,Jama'at,Anjuman,Majlis,Tehreek,
Tehrik,Tanzeem,Lashkar,Hizb,Hizbul,Harakat,Haraka,Ansar,Jabhat,Liwa,Ittihad,Wefaq,Nidaa,Darul,Madrasa,Madrasah,Polis,Polri,Lembaga,Badan,Dewan,Kementerian,Komisi,Komite,Persatuan,Pertubuhan,Yayasan,Dinas,Perusahaan,Syarikat,Bank,Bankası,
Partisi,Holding,Sendika,Derneği,Vakfı,Gazetesi,Ilbo,Shimbun,Yuan,Chaebol,Zaibatsu,Keidanren,Rengo,Verein,Verband,Ministerium,Amt,Kammer,Werke,Bundes,Sparkasse,Fabrik,Verlag,Zavod,Gosudarstvennaya,Duma,Rada,Sejm,Skupština,Fabrika,
Agrícola,Petróleos,Teléfonos,Ferrocarriles,Aerolíneas,Seguros,Energía,Electricidad,Minera,Cervecería,Constructora,Consultores,Consultoría,Comunicaciones,Noticias,Noticiero,Televisión,Televisión,Canal,Teatro,Orquesta,Ballet,Academia,Academy,
Observatorio,Observatory,Centro,Centre,Casa,Ventures,Labs,Lab,Bancorp,Logistics,Holdings,Enterprises,Securities,Robotics,Biotech,Pharma,Semiconductor,Electronics,Telecoms,Telecommunications,Healthcare,Consulting,Consultants,Advisors,Advisory,
Analytics,Software,Interactive,Mining,Minerals,Resources,Refinery,Properties,Realty,Developers,Constructions,Builders,Brewery,Breweries,Foods,Dairy,Textiles,Chemicals,Cement,Shipping,Line,Lines,Freight,Railway,Railways,Rail,Metro,Ltda,S.A.,SA,
SpA,GmbH,AG,NV,BV,AB,Oy,Pty,Pvt,Bhd,Sdn,Tbk,Inc,Corp,LLP,Co.,Cos.,Bros`);

/** What names of places begin or end with in other languages than English. */
export const placeWords: readonly string[] = list(`
San,Santa,Santo,São,Sao,Saint,Sankt,Sint,Villa,Vila,Ville,Puerto,Porto,Port,Puente,Ponte,Pont,Rio,Río,Riviere,Rivière,Lago,Lac,Laguna,Lagoa,Isla,Islas,Ilha,Île,Ile,Isola,Cabo,Cap,Capo,Punta,Ponta,Pointe,Monte,Mont,Montaña,Cerro,Sierra,Serra,Cordillera,Valle,
Val,Vale,Campo,Campos,Playa,Praia,Costa,Bahía,Bahia,Baie,Golfo,Mar,Ciudad,Cidade,Pueblo,Barrio,Bairro,Colonia,Calle,Rua,Rue,Via,Avenida,Carretera,Plaza,Praça,Piazza,Place,Parque,Parc,Aeropuerto,Estadio,Estádio,Stade,Stadion,Hacienda,
Fuerte,Castillo,Château,Chateau,Schloss,Burg,Bad,Berg,Dorf,Stadt,Strasse,Straße,Platz,Nagar,Nagri,Pur,Pura,Abad,Garh,Gaon,Ganj,Bazar,Bazaar,Chowk,Marg,Ghat,Mandi,Vihar,Colony,Tehsil,Taluk,Upazila,Taluka,Zila,Wadi,Bir,Beir,Beit,Bayt,Deir,Dayr,Jabal,
Jebel,Tell,Tel,Tal,Ras,Khan,Qasr,Qala,Qal'at,Umm,Ain,Ayn,Bab,Bani,Kafr,Marj,Souq,Souk,Oued,Ksar,Sidi,Shatt,Nahr,Medina,Kampung,Kampong,Kota,Pulau,Gunung,Bukit,Sungai,Tanjung,Teluk,Jalan,Pasar,Taman,Kuala,Ulu,Batu,Desa,Koh,Ko,Chiang,Nakhon,Phra,
Wat,Ban,Muang,Phnom,Siem,Hoi,Nha,Barangay,Baranggay,Bario,Novi,Novo,Nova,Novy,Stary,Staro,Velika,Veliki,Gora,Gradu,Selo,Oblast,Krai,Raion,Kray,Okrug,Voivodeship,Powiat,Kaza,Ilçe,Köy,Tepe,Dağ,Göl,Ouled,Ait,Aït,Ksour,Adrar,Gulch,Canyon,Gorge,Cape,
Mount,Lake,Bight,Sound,Fjord,Fiord,Reef,Reefs,Cay,Cays,Key,Keys,Atoll,Lagoon,Barrens,Ranges,Range,Ridge,Pass,Plains,Plain,Prairie,Swamp,Marsh,Wetlands,Wetland,Oasis,Dunes,Springs,Spring,Heights,Gardens,Grove,Meadows,Hill,Glen,Ward,Constituency,
Borough,Parish,Hamlet,Suburb,Township,Estate,Precinct,Barracks,Camp,Base,Airfield,Campus,Complex,Compound,Mosque,Shrine,Monastery,Abbey,Basilica,Sanctuary,Reserve,Forest,Farm,Ranch,Mine,Mines,Quarry,Plant,Refinery,Reactor,Dam,Reservoir,Bypass,Corridor,
Junction,Crossing,Terminal,Metro,Intersection,Roundabout,Freeway,Expressway,Motorway,Toll,Pier,Wharf,Dock,Docks,Harbour,Marina,Embankment,Flyover,Viaduct,Aqueduct,Lighthouse`);
