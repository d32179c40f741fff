/** Answers of English questionnaires of health, politics, work and skills, from one end to the other, a list a line. */
export const ENGLISH_SCALES: readonly string[] = `
Strongly disagree / Never applies|Disagree / Rarely applies|Neutral / Sometimes applies|Agree / Often applies|Strongly agree / Always applies
Enjoy|Ambivalent|Dislike
Low: 6M to Yearly|Medium: Monthly to 6M|High: Weekly to Monthly|Elite: Several a day
beg|int|adv
Mostly sedentary (sitting)|Light activity (walking)|Moderate activity (housework)|High activity (exercise)
Fluently|With some difficulty|Not at all
Never|Not often|Somewhat often|Often|Very often
Did not help at all|Somewhat helpful|Very helpful
Bad|Not well|Fine|Good|Great
A1 - beginner|A2 - elementary|B1 - intermediate|B2 - upper intermediate|C1 - advanced|C2 - proficient
In the next week|In the next month|In the next three months|In the next six months|More than six months from now
None|Less than one quarter|Less than one half|More than one half|More than three quarters|All
Almost never true|Usually not true|Occasionally true|Usually true|Almost always true
No personalization|Minimal personalization|Basic personalization|Advanced personalization (AI-driven)
Initial - starting|Developing - early|Intermediate - solid|Advanced - ahead
We do not track it|Only when a problem comes up|From time to time|Regularly, as planned|Continuously
Less than a week|1-2 weeks|About a month|2-3 months|More than 3 months
High - ready to try|Moderate - weighed|Low - prefer what is known|Minimal - avoid it
not open|somewhat hesitant|neutral|somewhat open|very open
Very dry|Slightly dry|Comfortable|Slightly humid|Very humid
No|Basic reports (spreadsheets)|Regular reporting|Advanced analytics
None|Informal practices|Written rules, not applied|Rules fully implemented
Ad hoc|Documented|Systematic|Continuously improved
Strongly in opposition|Somewhat in opposition|Neutral|Somewhat in favor|Strongly in favor
Mondays|Tuesdays|Wednesdays|Thursdays|Fridays
Strongly disagree|Disagree|Neitheir agree or disagree|Agree|Strongly Agree
Before 8:15|8:15 - 8:30|8:31 - 8:45|After 8:45
Never|Yes, but not in the past 6 months|Yes, during the past 6 months
Less than $25,000|$25,000 to $50,000|$50,000 - $100,000|More than $100,000
Free only|$5-10/month|$10-15/month|$15-20/month|$20+/month
I don't get emails|I get emails but I don't read them|I get emails and I occasionally read them|I get emails and I always read them
No experience|Beginner|Intermediate|Expert
7/10|8/10|9/10|10/10
Before 08:00|08:00 - 10:00|10:01 - 12:00|12:01 - 14:00|After 14:01
Before 9 am|9 am - 12 pm|12 pm - 5:30 p.m.|After 5:30 p.m.
Great|Good enough|Could be better|Seriously lacking
Not used and not planned|Not used, but planned|Being tested|Limited use|Extensive use
Never|Once a semester|Monthly|Weekly|Daily
never|1 trip/week|2 trips/week|3 trips/week|5 or more trips/week
First-year student|Second-year student|Junior|Senior|Graduate student
Under 5 ft.|5'0"|5'2"|5'10"|5'11"|6'0"|6'1" and above
Not During the Past Month|Less Than Once a Week|Once or Twice a Week|Three or More Times a Week
Never in the past 7 days|Rarely (once or twice)|Sometimes (3-5 times)|Often (about once a day)|Very often (more than once a day)
Very slightly|A little|Moderately|Quite a bit|Extremely
I have no problems walking about|I have slight problems walking about|I have moderate problems walking about|I have severe problems walking about|I am unable to walk about
I have no pain or discomfort|I have slight pain or discomfort|I have moderate pain or discomfort|I have severe pain or discomfort|I have extreme pain or discomfort
Yes, limited a lot|Yes, limited a little|No, not limited at all
All of the time|Most of the time|A good bit of the time|Some of the time|A little of the time|None of the time
Much better now than one year ago|Somewhat better now than one year ago|About the same as one year ago|Somewhat worse now than one year ago|Much worse now than one year ago
Definitely true|Mostly true|Don't know|Mostly false|Definitely false
Not at all|Several days|More than half the days|Nearly every day
Better than usual|Same as usual|Less than usual|Much less than usual
Better than usual|Same as usual|Worse than usual|Much worse than usual
Not at all|No more than usual|Rather more than usual|Much more than usual
I was not bothered|I was bothered a little|I was bothered a lot|I was bothered extremely
Very safe|Safe|Unsafe|Very unsafe
Allow many to come and live here|Allow some|Allow a few|Allow none
Very interested|Quite interested|Hardly interested|Not at all interested
A great deal|A lot|A moderate amount|A little|None at all
To a great extent|To a moderate extent|To a small extent|Not at all
Not at all|To a small extent|To some extent|To a moderate extent|To a great extent|To a very great extent
Always|Usually|About half the time|Seldom|Never
Far too much|Slightly too much|About the right amount|Slightly too little|Far too little
Much too high|Too high|About right|Too low|Much too low
Strongly favor|Favor|Neither favor nor oppose|Oppose|Strongly oppose
Strongly support|Somewhat support|Somewhat oppose|Strongly oppose
Extremely well|Very well|Somewhat well|Not so well|Not at all well
Extremely satisfied|Very satisfied|Somewhat satisfied|Not so satisfied|Not at all satisfied
Completely satisfied|Mostly satisfied|Partly satisfied|Not satisfied
Exceeded expectations|Met expectations|Below expectations
Well above average|Above average|Average|Below average|Well below average
Excellent|Very good|Good|Fair|Poor
Outstanding|Good|Requires improvement|Inadequate
Essential|Very important|Important|Nice to have|Not important
Must have|Should have|Could have|Won't have
Critical|High|Medium|Low
Blocker|Critical|Major|Minor|Trivial
Very easy|Easy|Neither easy nor difficult|Difficult|Very difficult
Very comfortable|Comfortable|Uncomfortable|Very uncomfortable
Very familiar|Somewhat familiar|Not very familiar|Never heard of it
I use it every day|I use it sometimes|I have tried it|I have never used it
Never heard of it|Heard of it but never used it|Used it in the past|Currently use it
Not aware|Aware but not using|Using
Fully implemented|Partially implemented|Planned|Not planned
Implemented|In progress|Planned|Not started
Complete|In progress|Not started
Done|In progress|To do
Yes, and it works well|Yes, but it does not work well|No
Yes, in all departments|Yes, in some departments|No
Yes, regularly|Yes, occasionally|No, but I used to|No, never
Yes, definitely|Yes, probably|No, probably not|No, definitely not
I would definitely recommend|I would probably recommend|I would probably not recommend|I would definitely not recommend
Very confident|Somewhat confident|Not too confident|Not confident at all
Very worried|Fairly worried|Not very worried|Not at all worried
Increased a lot|Increased a little|Stayed the same|Decreased a little|Decreased a lot
Increased significantly|Increased slightly|No change|Decreased slightly|Decreased significantly
Got much better|Got a little better|Stayed about the same|Got a little worse|Got much worse
Major improvement|Minor improvement|No change|Minor decline|Major decline
Very positive impact|Positive impact|No impact|Negative impact|Very negative impact
Strong positive effect|Slight positive effect|No effect|Slight negative effect|Strong negative effect
More often than before|As often as before|Less often than before
More than before|About the same|Less than before
Much more likely|More likely|No difference|Less likely|Much less likely
Far more|Somewhat more|The same|Somewhat less|Far less
No experience|Little experience|Some experience|A lot of experience
No knowledge|Basic knowledge|Good knowledge|Expert knowledge
None|Beginner|Intermediate|Advanced|Expert
Novice|Advanced beginner|Competent|Proficient|Expert
Not proficient|Somewhat proficient|Proficient|Very proficient
Basic|Conversational|Fluent|Native
Less than 1 year|1-2 years|3-5 years|6-10 years|More than 10 years
Under 18|18-24|25-34|35-44|45-54|55+
Less than $25,000|$25,000 to $49,999|$50,000 to $99,999|$100,000 or more
Under £20k|£20k-£40k|£40k-£60k|Over £60k
1-10 employees|11-50 employees|51-250 employees|250+ employees
Just me|2-10|11-50|51-200|200+
Sole trader|Micro|Small|Medium|Large
Micro (1-9)|Small (10-49)|Medium (50-249)|Large (250+)
Startup|Small business|Mid-size company|Large enterprise
Less than an hour|1-2 hours|3-4 hours|More than 4 hours
Less than 30 minutes|30 minutes to 1 hour|1 to 2 hours|More than 2 hours
Within the last month|1-6 months ago|6-12 months ago|More than a year ago|Never
Today|This week|This month|This year|Longer ago
In the last 7 days|In the last 4 weeks|In the last 12 months|More than 12 months ago|Never
Immediately|Within 3 months|Within 6 months|Within a year|No plans
Short term|Medium term|Long term
Several times a day|Once a day|A few times a week|Once a week|Less than once a week|Never
At least once a day|At least once a week|At least once a month|Less often|Never
Multiple times per day|Daily|Weekly|Monthly|Rarely|Never
Every time|Most times|Sometimes|Rarely|Never
Never or almost never|Occasionally|Often|Always or almost always
Never|Once|Twice|Three times or more
Never|Once or twice|A few times|Many times
Never|Less than monthly|Monthly|Weekly|Daily or almost daily
0|1-2|3-5|6+
None|1|2|3 or more
None|One|Two|Three or more
No children|One child|Two children|Three or more children
All|Most|Some|A few|None
All of it|Most of it|Some of it|None of it
All of them|Most of them|Some of them|None of them
Everyone|Most people|Some people|No one
Almost all|More than half|About half|Less than half|Almost none
Less than half|About half|More than half
Less than 25%|25-50%|50-75%|More than 75%
0%|1-25%|26-50%|51-75%|76-100%
Primary school|Secondary school|Vocational training|University degree
Less than high school|High school diploma|Some college|Associate's degree|Bachelor's degree|Master's degree|Doctorate
No formal qualifications|GCSEs|A levels|Undergraduate degree|Postgraduate degree
GCSE or equivalent|A level or equivalent|Degree|Higher degree
Still in school|High school|Bachelor|Master|PhD
1st year|2nd year|3rd year|4th year
Year 7|Year 8|Year 9|Year 10
Undergraduate|Master's student|PhD student|Postdoc|Professor
Assistant professor|Associate professor|Full professor
Intern|Junior|Mid-level|Senior|Lead
Entry level|Mid-level|Senior level|Executive
Never smoker|Former smoker|Occasional smoker|Daily smoker
Non-smoker|Ex-smoker|Current smoker
Sedentary|Lightly active|Moderately active|Very active
Underweight|Normal weight|Overweight|Obese
Mild|Moderate|Severe|Very severe
No pain|Mild pain|Moderate pain|Severe pain|Worst possible pain
Absent|Mild|Moderate|Severe
Low risk|Medium risk|High risk
Very liberal|Liberal|Moderate|Conservative|Very conservative
Far left|Left|Centre|Right|Far right
Lower class|Working class|Lower middle class|Upper middle class|Upper class
Rural|Suburban|Urban
Village|Small town|Large town|City
Local|Regional|National|International
Very small|Small|Medium|Large|Very large
Too small|Just right|Too large
Too short|About right|Too long
Cold|Cool|Neutral|Warm|Hot
Too cold|Comfortable|Too hot
Very noisy|Noisy|Quiet|Very quiet
Very dark|Dark|Bright|Very bright
Very early|Early|On time|Late|Very late
Morning|Afternoon|Evening|Night
I can do this easily|I can do this with some effort|I can do this with help|I cannot do this
Without any difficulty|With a little difficulty|With some difficulty|With much difficulty|Unable to do
Independently|With some help|With a lot of help|Not at all
No help needed|Some help needed|Full help needed
Not a problem|Minor problem|Moderate problem|Serious problem
Not a barrier|Somewhat of a barrier|Moderate barrier|Extreme barrier
No concern|Slight concern|Moderate concern|Major concern
Does not describe me|Describes me slightly well|Describes me moderately well|Describes me very well|Describes me extremely well
Very unlike me|Unlike me|Neutral|Like me|Very much like me
Not at all characteristic of me|Slightly characteristic of me|Moderately characteristic of me|Very characteristic of me|Extremely characteristic of me
Very untrue of me|Untrue of me|Somewhat untrue of me|Neutral|Somewhat true of me|True of me|Very true of me
Does not apply to me at all|Applied to me to some degree|Applied to me to a considerable degree|Applied to me very much
I do not feel sad|I feel sad much of the time|I am sad all the time|I am so sad or unhappy that I can't stand it
I agree completely|I mostly agree|I mostly disagree|I disagree completely
Agree strongly|Agree a little|Neither agree nor disagree|Disagree a little|Disagree strongly
Certain|Likely|Possible|Unlikely|Rare
Almost certain|Likely|Possible|Unlikely|Rare
Yes|Maybe|No
Yes|Partly|No
Yes|Somewhat|No
Always true|Often true|Sometimes true|Rarely true|Never true
Hardly ever|Some of the time|Often
Hardly ever or never|Some of the time|Often
Never|Very rarely|Rarely|Occasionally|Very frequently|Always
Legal under any circumstances|Legal only under certain circumstances|Illegal in all circumstances
Very happy|Pretty happy|Not too happy
Exciting|Routine|Dull
Optimistic|Neither optimistic nor pessimistic|Pessimistic
Improving|Stable|Declining
Growing fast|Growing slowly|Stable|Shrinking
Profitable|Break-even|Loss-making
Early adopter|Early majority|Late majority|Laggard
Ad hoc|Repeatable|Defined|Managed|Optimized
Initial|Developing|Defined|Managed|Optimizing
Strongly positive|Positive|Neutral|Negative|Strongly negative
Love it|Like it|Neutral|Dislike it|Hate it
Very much|Much|A bit|Not at all
`
  .trim()
  .split("\n");
