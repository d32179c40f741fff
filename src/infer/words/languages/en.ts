import type { AnswerLanguage } from "../language.ts";

/** English answers. */
const en: AnswerLanguage = {
  tag: "en",
  ignored:
    "the|a|an|of|to|in|on|for|by|with|and|or|at|as|it|is|are|was|were|be|been|i|you|we|they|he|she|my|your|our|their|this|that|these|those|do|does|did|have|has|had|am|than|so|from|me|myself|who|which|but also|there|would|will|can|could|than usual|as usual|than before|as before|than normal|than ever|than average|than i used to|than other people|than others|compared to others|about|around|roughly|so than usual|like usual|usual|them",
  degrees: {
    "1.45": "among the most",
    "1.05": "often|frequently|usually|mostly not",
    "0.2": "one or two|a couple of",
    "0.55": "several",
    "1": "most things|most people|most of them|most of it|most",
    "0.95": "nearly all|almost all",
    "0.4": "some|certain extent|a certain extent",
    "1.4":
      "extremely|completely|totally|entirely|absolutely|fully|definitely|certainly|perfectly|exceptionally|a great deal|overwhelmingly|without doubt|always|wholly|exactly|everything",
    "1.2": "very much|very strongly|very well|all the time",
    "1.1":
      "quite a lot|a large amount|large amount|to a large extent|to a great extent|to a very large extent|quite a few|deeply|heavily|intensely|clearly|many|a great many|very|strongly|highly|greatly|much|a lot|really|largely|mostly|considerably|severely|significantly|lots|seriously|particularly|mainly|strong|so|marked|markedly|notable|notably|substantial|substantially|v",
    "0.9": "almost|nearly|virtually",
    "0.6":
      "to a moderate extent|a moderate extent|fairly well|fairly|quite|rather|pretty|reasonably|generally|tend to|probably|relatively|mildly",
    "0.45": "sort of|kind of|somewhat|sometimes|at times|occasionally",
    "0.5":
      "to some degree|somewhat more|half way|halfway|moderately|partially|partly|in part|to some extent|more or less|moderate amount|a moderate amount|approximately",
    "0.3":
      "to some small extent|a small extent|to a limited degree|a tiny bit|marginally|a few|slightly|a little|a bit|a little bit|only a little|a small amount|to a small extent|minimally|vaguely|lightly",
  },
  few: "few|very few|little|hardly|barely|scarcely|not much|very little|to a limited extent|rarely|seldom",
  negation: "not|no|never|none|nothing|without|n t|isn|don|doesn|didn|won|wasn|aren|non",
  atAll: "at all|whatsoever|in any way|in the least|absolutely|definitely|totally|certainly",
  notAtAll: "in no way|by no means|under no circumstances|nothing",
  softening:
    "very|really|so|too|particularly|quite|especially|completely|entirely|fully|terribly|exactly|necessarily|that|yet",
  yes: "yes",
  no: "no",
  maybe: "maybe|perhaps|possibly|it depends|depends|unsure|undecided|mixed|might or might not|might|why not",
  but: "but|however|though|limited|only|except",
  neither: "neither|nor",
  middle:
    "neutral|average|medium|moderate|middle|indifferent|undecided|same|unchanged|stable|normal|fair|intermediate|acceptable|so so|mixed|just right|about right|ok|okay|appropriate*|satisfactory|passable|no change|no effect|not changed|did not change|standard|regular|break even|routine|no difference|on time|variable|varies|ambivalent",
  sides: {
    "-1.4": "the worst",
    "0.5": "fine",
    "1.5": "maximum|maximal",
    "-0.7": "minimal|minimally|minimum",
    "0.6": "written|identified|dedicated|assigned|repeatable",
    "0.55":
      "limited use|limited usage|limited deployment|limited implementation|partial use|partly used|in limited use|adequately|semi automated|partially automated|some formal",
    "1.2":
      "certain|sure|more than enough|more than sufficient|more than adequate|automated|automatically|fully automated|continuously improved|continuous improvement|real time|predictive|institutionalised|institutionalized|transformative",
    "-1.3":
      "unable|cannot|can t|could not|impossible|incapable|fell far short|falls far short|far below expectations|can t stand|cannot stand|unable to stand|destroyed|collapsed",
    "-0.9": "rare|trivial|did not help|didn t help|does not help|not helpful|sedentary",
    "-0.5":
      "requires improvement|needs improvement|need improvement|needs work|could be better|support needed|not well|help|assistance|with help",
    "0.2": "possible|possibly",
    "-0.3": "borderline|effort|hardly enough|barely enough|just enough",
    "1.4":
      "everybody|exemplary|outstanding|excellent*|perfect*|essential*|critical*|crucial*|vital*|extreme*|exceptional*|superb|top priority|core|potential dealbreaker|dealbreaker|emergency|full|total|complete|highest|all|everything|everyone|ideal|urgent|extra large|immediate*|the best",
    "1.1":
      "major|exceeds|expert*|proficient|optimised|optimized|severe*|huge|crisis|delighted|love|great|fantastic|strong|strongest|principle|core principle|extensive use|widespread use|extensive|widespread|extensive deployment|wide use|large scale|systematic|systematically|measured|managed|embedded|organisation wide|organization wide|company wide|enterprise wide|comprehensive|proactive|proactively|fluently|fluent|with ease",
    "0.9":
      "deployed|scaled|in use|live|ready to use|fully implemented|already|established|advanced|mature|experienced|completed|done|implemented|finished|achieved|in place|operational|confident*|in force|applied consistently|rolled out",
    "0.8":
      "accessible|active|ample|attentive|beneficial|bright|calm|capable|careful|clean|committed|competent|consistent|convenient|cooperative|creative|dense|desirable|detailed|developed|diverse|durable|eager|educated|empowered|energetic|equipped|fertile|flexible|friendly|generous|genuine|handy|healthy|heavy|honest|hopeful|impressive|included|independent|informed|innovative|intact|integrated|intensive|involved|just|knowledgeable|literate|logical|loud|loyal|lucky|meaningful|modern|nice|open|organised|organized|original|permanent|pleasant|popular|powerful|practical|precise|predictable|prepared|productive|professional|profitable|prominent|protected|qualified|relaxed|repaired|resilient|respectful|responsible|robust|significant|significantly|simple|sincere|skilled|smooth|solid|spacious|steady|strict|sustainable|tall|thick|tidy|tolerant|transparent|unique|usual|valid|viable|visible|wise|well off|wealthy|attractive|convinced|curious|passionate|grateful|loved|respected|valued|welcome|exciting|fun|engaging|understandable|readable|consistent with|in line|achievable|feasible|realistic|urgent need|worthwhile|appealing|fresh|tasty|sufficient*|enough time|always open|expanded|strengthened|gained|accelerated|risen|accepted|adopted|applied|fixed|solved|resolved|passed|well|access|can do|functional|available|compliant|vaccinated|affordable|good|satisf*|happy|happier|agree*|agreement|favorable|favourable|favor|favour|easy|easily|easier|useful|helpful|positive*|high|higher|large|larger|big|likely|probable|important|importance|effective*|efficient*|optimis*|pleased|interested|interesting|comfortable|clear*|fast|quick|frequent*|improve*|improving|increase*|increased|rose|grew|better|best|superior|relevant|suitable|adequate*|safe|safer|secure|motivated|engaged|present|rich|reliable|proud|recommend*|like|support*|approve*|trust*|aware|familiar|ready|willing|able|near|close|hot|expensive|long|longer|wide|mentioned|willing*|enjoy*|success*|accurate|valuable|true|correct|promoter*|met|reached|worried|serious|concerned|necessary|bother*|affected|needed|required|comfortably|independently|on my own|by myself|grow*|growing|like me|in favor|in favour|formal|formally|formalised|formalized|documented|defined|structured|standardised|standardized|monitored|centralised|centralized|coordinated|encouraged|supported",
    "0.3":
      "prototype|in development|under development|in use partly|partly done|being implemented|in progress|started|ongoing|partial|under way|underway|begun|pilot*|developing|nice to have|being tested|under test|in testing|being trialled",
    "-0.1":
      "plan to|plans to|intend to|intends to|going to|decided|in preparation|under preparation|drafted|planned|scheduled|planning|upcoming|planning to|have plans|intending to",
    "-0.4":
      "idea|concept|under consideration|under discussion|under review|exploratory|discussed|aware of|heard of|low level|considered|considering|beginner*|novice|basic|thinking about it|limited|reduced|optional|exploring|entry level|elementary|occasional*|emerging|informal|informally|manual|manually|individual initiatives|isolated initiatives|case by case",
    "-0.6":
      "low|lower|few|weak|marginal|negligible|short|shorter|ad hoc|sporadic|sporadically|reactive|reactively|fragmented",
    "-0.8":
      "aggressive|barren|boring|careless|chaotic|corrupt|cruel|dead|deficient|delayed|dependent|deprived|disabled|disorganised|disorganized|empty|excluded|exhausted|expired|faulty|fragile|frustrated|frustrating|harmful|hostile|ignorant|ill|illegal|immature|inaccessible|incomplete|inconsistent|inconvenient|inflexible|irregular|isolated|lazy|lonely|lost|messy|narrow|neglected|nervous|obsolete|opaque|outdated|painful|passive|primitive|restricted|rigid|rude|rusty|sad|scarce|shallow|sick|sparse|stuck|suspicious|thin|tired|tiring|ugly|unattractive|unclean|uncooperative|undeveloped|uneducated|uneven|unfriendly|unhealthy|uninformed|unpleasant|unpopular|unprepared|unproductive|unqualified|unreasonable|unskilled|unstable|unusual|unwell|upset|vague|violent|vulnerable|worn|unconvinced|uncommitted|unconcerned|unavailable now|disappointing|disappointed|misleading|confusing|irritating|irritated|anxious|afraid|scared|depressed|disrespectful|dismissive|unethical|intolerable|uninteresting|unrealistic|infeasible|unsustainable|polluted|contaminated|hungry|shrank|shrunk|weakened|fallen|rejected|refused|cancelled|closed|against|damage*|pain|difficulty|difficulties|trouble|risk|noisy|opposed|in danger|dangerous|dirty|broken|unavailable|unaffordable|unacceptable|unfair|dishonest|bad|poor*|dissatisf*|unsatisf*|unhappy|disagree*|disagreement|unfavorable|unfavourable|difficult*|hard|harder|useless|unhelpful|negative*|unlikely|improbable|unimportant|ineffective*|inefficient*|pessimis*|displeased|uninterested|uncomfortable|unclear|slow*|infrequent*|worse|worsen*|decrease*|decreased|decline*|deteriorat*|fell|drop*|inferior|irrelevant|unsuitable|inadequate*|insufficient*|unsafe|insecure|unmotivated|disengaged|absent|unreliable|dislike|oppose*|disapprove*|distrust*|unaware|unfamiliar|unready|unwilling|far|cold|cheap|cheaper|inaccurate|forgot|annoyed|fail*|false|incorrect|wrong|detractor*|problem*|stress|stressed|not started|not yet|unlike|untrue|loss making|shrink*|shrinking|declining|deteriorating|dark|dull|barrier|obstacle|challenge|burden|fatigued|burnt out|lacking|in opposition|hesitant|reluctant|skeptical|sceptical|wary|discouraged|prevented|blocked|dislike*",
    "-1.2": "terrible*|awful*|horrible|worst|lowest|catastroph*|hate|hopeless",
  },
  slight: "slight|small|smaller|minor|mild|tiny|light|slowly",
  more: "above|exceeds expectations|exceeded expectations|more|further|additional|exceeded|exceeds|surpassed|higher than|greater than|better than expected|far more|far higher|far exceeded|way more",
  rise: "increase|growth|rise|gain|increas*",
  fall: "decrease|decline|drop|loss|fall|reduction|decreas*",
  less: "below|less|fewer|fell short|falls short|short of|lower than|worse than expected|far less|far lower|far fewer|way less",
  same: "as expected|meets expectations|met expectations|meet expectations|in line with expectations|same|equal|equally|about the same|as much|unchanged|no change|no difference|similar|as well as|right amount|as many|no more than usual|no more than|no more so than|as often|as often as|as much as|as many as|just as|met|meets|neither more nor less|not affected|not be affected|unaffected|not influenced|not be influenced|not change|no impact on it",
  excess: "too|too much|too many|excessive*",
  farExcess: "far too|much too|far too much|far too many|way too|way too much",
  enough:
    "right number|right size|right level|right length|right pace|enough|about right|just right|sufficient*|right amount|the right amount|appropriate",
  opposing: "un|in|im|il|ir|dis|non|mis|anti|dys",

  frequencies: {
    "45": "fairly often|quite often",
    "0.5": "only when|only if|only as needed|when needed|when necessary|if needed|if necessary|as needed",
    "5000": "continuously|constantly|permanently|all day long",
    "110": "frequently",
    "0.75": "a few times|few times|several times",
    "8760": "hourly|every hour",
    "0": "not in the past year|not at any time|never|not at all|at no time|not once|none of the time|no days|never have|non user",
    "0.1": "almost never|hardly ever|nearly never|first time|very occasionally|once ever",
    "0.2": "very rarely|less often|less frequently",
    "0.3":
      "rarely|seldom|infrequently|not often|not very often|a little of the time|tried several times|tried a few times|tried it a few times",
    "0.6":
      "on occasion|once or twice|a couple of times|intermittently|occasionally|once in a while|now and then|from time to time|every so often",
    "0.9": "sometimes|at times|some of the time|sometime|some times",
    "30": "several days|some days|some nights|somewhat often",
    "40": "most weeks",
    "60": "a good deal of the time",
    "80": "regularly|usual|moderately often",
    "100": "many times|often|half the time|about half the time|half of the time|a good bit of the time",
    "220": "more than half the days|more than half of the time|more than half the time",
    "90": "less than half the time|less than half of the time|less than half the days|part of the time",
    "200": "very often|very frequently|quite a lot",
    "250":
      "usually|mostly|most of the time|generally|most days|most nights|normally|much of the time|most times|most occasions|most of the times",
    "330":
      "almost always|nearly always|nearly every day|almost every day|almost daily|almost all of the time|nearly all the time",
    "365": "daily|every day|each day|everyday",
    "400": "continuous|constant|every single time|always|all the time|all of the time|continually|every time",
    "600": "more than once a day|multiple times a day|several times a day|multiple times per day",
    "52": "weekly|every week|each week|every weekend|each weekend|on weekends",
    "26": "fortnightly|biweekly|every two weeks|bi weekly",
    "12": "monthly|every month|each month",
    "6": "every two months",
    "4": "quarterly",
    "2": "twice a year|half yearly|biannually|semi annually|every six months",
    "1": "yearly|annually|every year|each year|annual",
  },
  times: "times|time|x|occasions",
  per: "a|per|an|each|every|in a|in the|during the",
  every: "every|each",
  spans: {
    "182": "semester|semesters|half year|term",
    "365": "year|years|yr|yrs",
    "91": "quarter|quarters",
    "30.4": "month|months|mo|mos",
    "14": "fortnight",
    "7": "week|weeks|wk|wks",
    "1": "day|days|night|nights|day later|days later|day after|days after",
    "1/24": "hour|hours|hr|hrs|h",
    "1/1440": "minute|minutes|min|mins",
    "1/86400": "second|seconds|sec|secs",
  },
  units: {
    volume: { "1": "l|litre|litres|liter|liters", "0.01": "cl", "0.001": "ml|cc|cm3|cm³", "1000": "m3|m³" },
    wages: { "1": "salary|salaries|month s salary|months salary|paycheck*|wage|wages" },
    money: { "1": "$|£|€|dollar|dollars|usd|pounds|gbp|euro|euros|eur|cad|aud", "1000": "k$|$k|k€|grand" },
    share: { "1": "%|percent|per cent" },
    area: {
      "1": "m2|m²|square metres|square meters|sqm",
      "0.0929": "sq ft|square feet|sqft",
      "4047": "acre|acres",
      "10000": "ha|hectare|hectares",
    },
    length: {
      "1": "m|metre|metres|meter|meters",
      "0.01": "cm",
      "0.001": "mm",
      "1000": "km|kilometre|kilometres|kilometer|kilometers",
      "1609": "mile|miles|mi",
      "0.3048": "ft|feet|foot",
      "0.0254": "inch|inches",
    },
    data: { "1": "kb", "1000": "mb|mbps", "1000000": "gb|gbps", "1000000000": "tb" },
    mass: {
      "1": "g|grams",
      "1000": "kg|kgs|kilos|kilograms",
      "453.6": "lb|lbs|pounds weight",
      "1000000": "t|tons|tonnes",
    },
    heat: { "1": "°c|°f|°|degrees" },
    people: {
      "1": "inhabitants|people|persons|person|employees|employee|staff|members|children|child|students|pupils|workers|adults|respondents|fte|beds|residents",
    },
  },
  numbers: {
    "0.999": "all|everything|everyone|all of them",
    "0.75": "three quarters|three fourths",
    "2/3": "two thirds",
    "1/3": "one third|a third",
    "0.05": "almost none|hardly any|almost no one|almost nothing",
    "0.95": "almost all|nearly all|almost everyone|nearly everyone",
    "0": "zero",
    "0.25": "quarter of|one quarter|a quarter|one fourth|a fourth",
    "0.5": "half|half of|one half|a half",
    "1": "one|once|single|a single|only me|myself only|me only|about a|around a|about an|around an|roughly a|approximately a|just me|on my own",
    "2": "two|twice|a couple|couple",
    "3": "three|several|a few|few|thrice|multiple",
    "4": "four",
    "5": "five",
    "6": "six",
    "7": "seven",
    "8": "eight",
    "9": "nine",
    "10": "ten",
    "12": "twelve|a dozen",
    "15": "fifteen",
    "20": "twenty",
    "30": "thirty",
    "50": "fifty",
    "100": "hundred|a hundred",
  },
  factors: {
    "1000": "thousand|k|thousands",
    "1000000": "million|millions|mn",
    "1000000000": "billion|bn|billions",
  },
  below:
    "less than|fewer than|under|below|up to|at most|or less|or fewer|or under|or younger|and under|and below|and younger|no more than|not more than|maximum|max|lower than|within|less|fewer|but less than|before|<|≤|<=",
  above:
    "more than|over|above|at least|or more|or over|or older|or above|and over|and above|and older|and up|or longer|and more|plus|minimum|min|greater than|higher than|from|more|longer than|after|upwards|+|>|≥|>=|longer ago|later|longer|further away|farther away|further|all my life|since always|as long as i can remember|much more|many more|a lot more",
  between: "between|and|to|from|through|but less than|less than|until|inclusive",
  none: "none|no|zero|nothing|never|nil|no one|nobody|without|free|free only|free of charge",
  within:
    "within|in the last|in the past|within the last|during the past|past|last|in the next|within the next|over the next|next",
  current: "this",
  yesterday: "yesterday",
  now: "now|currently|already|immediately|today|at present|same day|current|immediate|straight away|right away|right now",
  never: "never",

  schooling: {
    "7.7": "some graduate school|some postgraduate",
    "7": "postgraduate diploma|postgraduate certificate|pgce|graduate certificate",
    "4.3": "some college|some university|some higher education|some post secondary",
    "9.6": "professor*",
    "9.3": "postdoc*|post doc*",
    "1.5": "still in school|still at school",
    "0": "no formal education|no education|none|no schooling|no qualification*|no qualifications|never attended|no school|illiterate|no diploma|did not attend school|uneducated|no formal qualification*|no formal qualifications|never went to school|not completed any|no educational qualification*|no certificate",
    "0.5": "preschool|pre school|kindergarten|nursery|early childhood|early childhood education",
    "1": "primary|elementary|primary school|elementary school|some primary|grade school|primary education|some elementary",
    "1.3": "graduated from primary|completed primary",
    "1.8":
      "lower secondary|middle school|junior high|less than high school|some secondary|some high school|less than secondary",
    "2.5":
      "secondary|secondary school|o level*|graduated from secondary|gcse*|gcse|gcses|o levels|junior certificate|lower secondary education|nvq 1|nvq 2|cse",
    "3": "high school|upper secondary|high school graduate|high school degree|high school diploma|ged|a level*|completed high school|secondary education completed|sixth form|higher secondary|a level|a levels|as level|leaving certificate|secondary education|year 12|baccalaureate|ib|abitur|nvq 3|btec|hsc|high school or equivalent|high school ged|12th grade|twelfth grade",
    "3.5":
      "vocational|trade school|trade|post secondary non tertiary|technical|apprenticeship|certificate|vocational training|vocational qualification|vocational education|vocational degree|technical school|technical certificate|trade certificate|diploma or certificate",
    "4.5":
      "post secondary|higher than secondary|higher than secondary school|college or trade school|college|community college",
    "5": "associate|associate s|associates|short cycle tertiary|diploma|2 year degree|two year degree|associate degree|associate s degree|associates degree|associate degree or equivalent|hnd|hnc|foundation degree",
    "5.5": "higher edu|higher|university|tertiary|higher education|university degree|degree",
    "6": "bachelor|bachelor s|undergraduate degree|college degree|4 year degree|four year degree|bachelor s degree|bachelor or equivalent|college graduate|ba|bsc|bachelors degree|bachelor degree|first degree|undergraduate|honours degree|bachelors|b a|b sc|bs|bachelor s or equivalent",
    "7.5":
      "postgraduate|post graduate|graduate degree|graduate|postgraduate degree|graduate school|higher degree*",
    "8": "master|masters|master or equivalent|mba|msc|ma|master s degree|professional degree|master degree|masters degree|master s|m a|m sc|ms|graduate or professional degree|jd",
    "9": "doctorate|doctoral|phd|doctor|doctoral or equivalent|professional doctorate|md|doctoral degree|doctorate degree|ph d|phd or equivalent|doctor s degree|doctorate or equivalent",
  },
  unfinished:
    "incomplete|unfinished|not completed|did not finish|did not complete|dropped out|currently studying|currently enrolled|in progress|without a degree|without degree|no degree|no diploma|some",
  rungs:
    "level|phase|stage|step|grade|tier|isced|priority|band|degree|rank|class|cycle|category level|ipc|wave|star|stars|year",
  ordinals: "first|1st < second|2nd < third|3rd < fourth|4th < fifth|5th < sixth|6th",
  ladders: [
    "seconds < minutes < hours < days < weeks < months < quarters < years",
    "beg|begin < int|inter|interm < adv < exp",
    "initial|beginning|just starting < developing|emerging < defined|intermediate|established < advanced|mature|managed < optimised|optimized|leading|optimising|optimizing",
    "won t have*|wont have*|would not have* < could have* < should have* < must have*",
    "trivial|cosmetic < minor|low < medium|moderate|normal|average < major|high|serious < critical|severe|urgent < blocker|blocking|showstopper|catastrophic",
    "not aware*|unaware*|never heard*|haven t heard*|not heard* < heard of*|heard but*|aware*|know of* < never used*|not used* < tried*|used it once*|used once* < used it in the past*|used in the past*|have used*|used before*|used it before* < sometimes use*|use it sometimes*|use it occasionally*|occasionally use* < currently use*|using*|use it regularly*|use it every day*|use it daily*|use it often*|regularly use*|use regularly*",
    "to do|not started|open|not done|not yet started < in progress|doing|ongoing|under way|started < done|complete|completed|finished|closed",
    "novice < advanced beginner < competent < proficient < expert",
    "none|no knowledge < basic|elementary|beginner < conversational|limited working|intermediate < professional working|professional|working proficiency|advanced < fluent|full professional < native*|bilingual|mother tongue",
    "sole trader|self employed|freelance*|just me|solo|individual < micro*|startup|start up < small* < medium*|mid size*|midsize*|mid sized*|mid market* < large*|enterprise|large enterprise|corporation < very large*|multinational*",
    "assistant professor < associate professor < full professor|professor",
    "intern|trainee|apprentice|student|entry level|entry < junior < intermediate|mid level|mid|middle < senior|senior level < lead|staff|principal|expert < manager|management|management level|head < director|executive|executive management|vp < c level|ceo|cxo",
    "never smoke*|never smoked*|non smoker|nonsmoker < former*|ex smoker|quit*|used to smoke < occasional*|social smoker|light smoker < current*|daily smoker|regular smoker|smoker|heavy smoker",
    "sedentary*|inactive*|not active < light*|lightly active*|low active < moderately active*|moderate*|active < very active*|vigorous*|highly active < extremely active*",
    "underweight* < normal weight*|healthy weight*|normal|healthy < overweight* < obese*",
    "very liberal|extremely liberal < liberal < slightly liberal|somewhat liberal < moderate*|middle of the road|centrist < slightly conservative|somewhat conservative < conservative < very conservative|extremely conservative",
    "far left|very left|extreme left < left|left wing < centre left|center left|slightly left < centre|center < centre right|center right|slightly right < right|right wing < far right|very right|extreme right",
    "lower class|lower|poor|economically poor < working class < lower middle class|lower middle < middle class|middle < upper middle class|upper middle < upper class|upper|rich",
    "very cold < cold < cool|slightly cool < neutral|comfortable < warm|slightly warm < hot < very hot",
    "very early < early < on time|just in time < late < very late",
    "early morning < morning|in the morning|mornings < noon|midday|mid day|lunch* < afternoon|in the afternoon|afternoons < evening|in the evening|evenings < night|at night|nights|late night",
    "rural*|countryside|farm|hamlet < village|small village < small town < town|medium town|large town < small city < city|medium city < suburban of* < large city|big city|metropol*",
    "innovator* < early adopter* < early majority < late majority < laggard*",
    "ad hoc|chaotic|non existent < initial < repeatable|developing < defined < managed|measured|quantitatively managed < optimizing|optimising|optimized|optimised",
    "illegal in all*|always illegal*|illegal < legal only*|illegal in most*|mostly illegal < legal in most*|mostly legal < legal under any*|legal in all*|always legal|legal",
    "local < regional < national < international|global|worldwide",
    "short term < medium term|mid term < long term",
    "a1 < a2 < b1 < b2 < c1 < c2",
    "freshman|first year* < sophomore|second year* < junior|third year* < senior|fourth year*|fifth year* < graduate*",
    "rural* < peri urban*|semi urban*|suburban* < urban*",
    "beginner < elementary < lower intermediate|pre intermediate < intermediate < upper intermediate < advanced < proficient|proficiency|fluent < native*",
    "initial < managed|repeatable < defined < quantitatively managed|measured < optimizing|optimising|optimized|optimised",
    "monday|mondays < tuesday|tuesdays < wednesday|wednesdays < thursday|thursdays < friday|fridays < saturday|saturdays < sunday|sundays",
    "january|jan < february|feb < march|mar < april|apr < may < june|jun < july|jul < august|aug < september|sep|sept < october|oct < november|nov < december|dec",
    "i have little or no * < i have some * < i have a great deal of *",
    "xs|extra small < s|small|very small < m|medium < l|large < xl|extra large|very large < xxl",
    "none|no one|nobody < a few|some < about half|half < most < all|everyone|everybody",
    "lt high school|less than high school* < high school < junior college < bachelor|bachelors < graduate",
    "no coping|hh not adopting *|none|no stress < stress|stress coping * < crisis|crisis coping * < emergency|emergency coping *",
    "beginner|novice|none < user|basic|elementary < intermediate < advanced|proficient < expert|fluent|native",
    "optional|optional * < low < normal < high|priority < urgent|immediate|critical",
    "never < in the past|formerly < currently|now",
    "lower|low|lowest < middle|medium < higher|high|highest < highest|top",
    "not needed|optional* < nice to have|useful < needed|important < essential|must have",
  ],
  missing: {
    "not-asked":
      "not applicable|not asked|does not apply|doesn t apply|n a not applicable|inapplicable|not relevant|it does not apply|not concerned|not in universe|niu|not tested|not required|not eligible|not assessed",
    "no-answer":
      "na|n a|# n a|nan|null|nr|n r|not available|no answer|no response|missing|not answered|not stated|does not respond|did not respond|did not answer|does not answer|unanswered|blank|skipped|prefer not to say|prefer not to answer|i prefer not to answer|i prefer not to say|prefers not to answer|prefers not to say|prefer not to respond|i d rather not say|rather not say|would rather not say|i do not want to *|do not want to *|i don t want to *|don t want to *|decline to answer|declined to answer|declined|decline to state|prefer not to disclose|i would prefer not to *|choose not to *|i d prefer not to *|do not wish to *|i do not wish to *|prefer not to specify|prefer not to share|prefer not to state|prefer not to identify|prefer not to comment|prefer to keep it *|i prefer to keep it *|i would not like to say|not reported|not specified|not provided|information not available|no information|no data|not recorded|undisclosed|does not wish to answer|does not wish to say|does not wish to respond|does not wish to disclose|does not wish to share|does not wish to state|does not wish to tell|did not wish to answer|did not wish to say|did not wish to respond|did not wish to disclose|did not wish to share|did not wish to state|did not wish to tell|would not like to answer|would not like to say|would not like to respond|would not like to disclose|would not like to share|would not like to state|would not like to tell|i would rather not answer|i would rather not say|i would rather not respond|i would rather not disclose|i would rather not share|i would rather not state|i would rather not tell|would rather not answer|would rather not respond|would rather not disclose|would rather not share|would rather not state|would rather not tell",
    refused: "refused|refusal|refused to answer|refuse to answer|refuses to answer|refuse",
    "dont-know":
      "dk|i don t know this *|don t know this *|i do not know this *|don t know|dont know|i don t know|i do not know|do not know|does not know|doesn t know|did not know|unknown|not sure|unsure|i m not sure|i am not sure|cannot determine|can t say|cannot say|can t choose|no idea|not known|don t remember|do not remember|does not remember|can t remember|cannot recall|don t recall|unable to say|uncertain|haven t heard *|never heard *|no opinion don t know|idk|hard to say|not sure yet|don t know yet|i don t know yet|difficult to say|undetermined|i can t remember|i don t remember|not certain|i m not certain|not yet known|i cannot remember|cannot remember|i can t recall|can t recall|no basis for evaluation|i cannot recall",
  },
  unused:
    "never used|not used|i know but|know but|do not use|don t use|i don t use|i do not use|haven t used|have not used|never tried|not tried|don t know this|no experience|not familiar|unused|did not use|i didn t use|former user|no longer use|i no longer|used to|i do not have|i don t have|do not have access|don t have|i have not needed|did not need|haven t needed|no access|i have not heard|have not heard|i haven t heard|i haven t used|i have not used|i m not familiar|i am not familiar",
  beside:
    "other|something else|prefer not to|not sure|unsure|no opinion|none of the above|none of these|none of them|none of those|another|not stated|please specify|haven t|varies|does not know|does not have|does not want|i don t know what|don t know what|i do not know what",
};

export default en;
