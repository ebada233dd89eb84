# The sentence dictionary. Each entry is one whole sentence with typed slots, bound to one criterion or action type.
# A slot's name is its type: concept, concepts, medicine, medicines, onset, panel, score, conclusion, rule, service, text,
# unit, window, count, days, points, value, low, high, upper, lower, from, to, strength, urgency.
# Every numeric slot and every window may hold a locality parameter in braces.

# Who the patient is
[condition][]The patient is aged {count} or over=Age( comparison == "AT_LEAST", value == {count}, counted == "YEARS" )
[condition][]The patient is aged over {count}=Age( comparison == "ABOVE", value == {count}, counted == "YEARS" )
[condition][]The patient is aged under {count}=Age( comparison == "BELOW", value == {count}, counted == "YEARS" )
[condition][]The patient is aged {count} or under=Age( comparison == "AT_MOST", value == {count}, counted == "YEARS" )
[condition][]The patient is aged {from} to {to}=Age( comparison == "BETWEEN", low == {from}, high == {to}, counted == "YEARS" )
[condition][]The patient is aged {count} months or over=Age( comparison == "AT_LEAST", value == {count}, counted == "MONTHS" )
[condition][]The patient is aged over {count} months=Age( comparison == "ABOVE", value == {count}, counted == "MONTHS" )
[condition][]The patient is aged under {count} months=Age( comparison == "BELOW", value == {count}, counted == "MONTHS" )
[condition][]The patient is aged {count} months or under=Age( comparison == "AT_MOST", value == {count}, counted == "MONTHS" )
[condition][]The patient is aged {from} to {to} months=Age( comparison == "BETWEEN", low == {from}, high == {to}, counted == "MONTHS" )
[condition][]The patient is female=IsOfSex( sex == "FEMALE" )
[condition][]The patient is male=IsOfSex( sex == "MALE" )
[condition][]The patient can be pregnant=CanBePregnant( )
[condition][]The patient is pregnant=Present( concept == "pregnancy", tense == "NOW" )

# Problems, symptoms, findings, states
[condition][]The patient has "{concept}"=Present( concept == "{concept}", tense == "NOW" )
[condition][]The patient has "{concept}" now=Present( concept == "{concept}", tense == "NOW" )
[condition][]The patient does not have "{concept}"=Not( of == "Present", concept == "{concept}", tense == "NOW" )
[condition][]The patient has ever had "{concept}"=Present( concept == "{concept}", tense == "EVER" )
[condition][]The patient has no history of "{concept}"=Not( of == "Present", concept == "{concept}", tense == "EVER" )
[condition][]The patient has any of {concepts}=PresentOf( concepts == "{concepts}", atLeast == 1, tense == "NOW" )
[condition][]The patient has all of {concepts}=PresentOf( concepts == "{concepts}", atLeast == 0, tense == "NOW" )
[condition][]The patient has at least {count} of {concepts}=PresentOf( concepts == "{concepts}", atLeast == {count}, tense == "NOW" )
[condition][]The patient has none of {concepts}=Not( of == "PresentOf", concepts == "{concepts}", atLeast == 1, tense == "NOW" )
[condition][]The patient has ever had any of {concepts}=PresentOf( concepts == "{concepts}", atLeast == 1, tense == "EVER" )
[condition][]"{concept}" was first recorded in the last {window}=RecordedWithin( concept == "{concept}", first == "true", window == "{window}" )
[condition][]"{concept}" was last recorded in the last {window}=RecordedWithin( concept == "{concept}", first == "false", window == "{window}" )
[condition][]"{concept}" was first recorded before the age of {count}=FirstRecordedBeforeAge( concept == "{concept}", years == {count} )

# Readings
[condition][]The latest "{concept}" is at least {value} {unit}=Measured( statistic == "LATEST", concept == "{concept}", window == "EVER", comparison == "AT_LEAST", value == {value}, unit == "{unit}" )
[condition][]The latest "{concept}" is above {value} {unit}=Measured( statistic == "LATEST", concept == "{concept}", window == "EVER", comparison == "ABOVE", value == {value}, unit == "{unit}" )
[condition][]The latest "{concept}" is below {value} {unit}=Measured( statistic == "LATEST", concept == "{concept}", window == "EVER", comparison == "BELOW", value == {value}, unit == "{unit}" )
[condition][]The latest "{concept}" is at most {value} {unit}=Measured( statistic == "LATEST", concept == "{concept}", window == "EVER", comparison == "AT_MOST", value == {value}, unit == "{unit}" )
[condition][]The latest "{concept}" is between {low} and {high} {unit}=Measured( statistic == "LATEST", concept == "{concept}", window == "EVER", comparison == "BETWEEN", low == {low}, high == {high}, unit == "{unit}" )
[condition][]The latest "{concept}" in the last {window} is at least {value} {unit}=Measured( statistic == "LATEST", concept == "{concept}", window == "{window}", comparison == "AT_LEAST", value == {value}, unit == "{unit}" )
[condition][]The latest "{concept}" in the last {window} is above {value} {unit}=Measured( statistic == "LATEST", concept == "{concept}", window == "{window}", comparison == "ABOVE", value == {value}, unit == "{unit}" )
[condition][]The latest "{concept}" in the last {window} is below {value} {unit}=Measured( statistic == "LATEST", concept == "{concept}", window == "{window}", comparison == "BELOW", value == {value}, unit == "{unit}" )
[condition][]The latest "{concept}" in the last {window} is at most {value} {unit}=Measured( statistic == "LATEST", concept == "{concept}", window == "{window}", comparison == "AT_MOST", value == {value}, unit == "{unit}" )
[condition][]The latest "{concept}" in the last {window} is between {low} and {high} {unit}=Measured( statistic == "LATEST", concept == "{concept}", window == "{window}", comparison == "BETWEEN", low == {low}, high == {high}, unit == "{unit}" )
[condition][]The highest "{concept}" in the last {window} is at least {value} {unit}=Measured( statistic == "HIGHEST", concept == "{concept}", window == "{window}", comparison == "AT_LEAST", value == {value}, unit == "{unit}" )
[condition][]The highest "{concept}" in the last {window} is above {value} {unit}=Measured( statistic == "HIGHEST", concept == "{concept}", window == "{window}", comparison == "ABOVE", value == {value}, unit == "{unit}" )
[condition][]The highest "{concept}" in the last {window} is below {value} {unit}=Measured( statistic == "HIGHEST", concept == "{concept}", window == "{window}", comparison == "BELOW", value == {value}, unit == "{unit}" )
[condition][]The highest "{concept}" in the last {window} is at most {value} {unit}=Measured( statistic == "HIGHEST", concept == "{concept}", window == "{window}", comparison == "AT_MOST", value == {value}, unit == "{unit}" )
[condition][]The highest "{concept}" in the last {window} is between {low} and {high} {unit}=Measured( statistic == "HIGHEST", concept == "{concept}", window == "{window}", comparison == "BETWEEN", low == {low}, high == {high}, unit == "{unit}" )
[condition][]The lowest "{concept}" in the last {window} is at least {value} {unit}=Measured( statistic == "LOWEST", concept == "{concept}", window == "{window}", comparison == "AT_LEAST", value == {value}, unit == "{unit}" )
[condition][]The lowest "{concept}" in the last {window} is above {value} {unit}=Measured( statistic == "LOWEST", concept == "{concept}", window == "{window}", comparison == "ABOVE", value == {value}, unit == "{unit}" )
[condition][]The lowest "{concept}" in the last {window} is below {value} {unit}=Measured( statistic == "LOWEST", concept == "{concept}", window == "{window}", comparison == "BELOW", value == {value}, unit == "{unit}" )
[condition][]The lowest "{concept}" in the last {window} is at most {value} {unit}=Measured( statistic == "LOWEST", concept == "{concept}", window == "{window}", comparison == "AT_MOST", value == {value}, unit == "{unit}" )
[condition][]The lowest "{concept}" in the last {window} is between {low} and {high} {unit}=Measured( statistic == "LOWEST", concept == "{concept}", window == "{window}", comparison == "BETWEEN", low == {low}, high == {high}, unit == "{unit}" )
[condition][]The average "{concept}" in the last {window} is at least {value} {unit}=Measured( statistic == "AVERAGE", concept == "{concept}", window == "{window}", comparison == "AT_LEAST", value == {value}, unit == "{unit}" )
[condition][]The average "{concept}" in the last {window} is above {value} {unit}=Measured( statistic == "AVERAGE", concept == "{concept}", window == "{window}", comparison == "ABOVE", value == {value}, unit == "{unit}" )
[condition][]The average "{concept}" in the last {window} is below {value} {unit}=Measured( statistic == "AVERAGE", concept == "{concept}", window == "{window}", comparison == "BELOW", value == {value}, unit == "{unit}" )
[condition][]The average "{concept}" in the last {window} is at most {value} {unit}=Measured( statistic == "AVERAGE", concept == "{concept}", window == "{window}", comparison == "AT_MOST", value == {value}, unit == "{unit}" )
[condition][]The average "{concept}" in the last {window} is between {low} and {high} {unit}=Measured( statistic == "AVERAGE", concept == "{concept}", window == "{window}", comparison == "BETWEEN", low == {low}, high == {high}, unit == "{unit}" )
[condition][]The latest "{concept}" after "{onset}" began, within {window}, is at least {value} {unit}=Measured( statistic == "LATEST", concept == "{concept}", window == "{window}", began == "{onset}", comparison == "AT_LEAST", value == {value}, unit == "{unit}" )
[condition][]The latest "{concept}" after "{onset}" began, within {window}, is above {value} {unit}=Measured( statistic == "LATEST", concept == "{concept}", window == "{window}", began == "{onset}", comparison == "ABOVE", value == {value}, unit == "{unit}" )
[condition][]The latest "{concept}" after "{onset}" began, within {window}, is below {value} {unit}=Measured( statistic == "LATEST", concept == "{concept}", window == "{window}", began == "{onset}", comparison == "BELOW", value == {value}, unit == "{unit}" )
[condition][]The latest "{concept}" after "{onset}" began, within {window}, is at most {value} {unit}=Measured( statistic == "LATEST", concept == "{concept}", window == "{window}", began == "{onset}", comparison == "AT_MOST", value == {value}, unit == "{unit}" )
[condition][]The latest "{concept}" after "{onset}" began, within {window}, is between {low} and {high} {unit}=Measured( statistic == "LATEST", concept == "{concept}", window == "{window}", began == "{onset}", comparison == "BETWEEN", low == {low}, high == {high}, unit == "{unit}" )
[condition][]A "{concept}" is recorded=Recorded( concept == "{concept}", window == "EVER" )
[condition][]A "{concept}" is recorded in the last {window}=Recorded( concept == "{concept}", window == "{window}" )
[condition][]A "{concept}" after "{onset}" began is recorded in the last {window}=Recorded( concept == "{concept}", window == "{window}", began == "{onset}" )
[condition][]No "{concept}" is recorded=Not( of == "Recorded", concept == "{concept}", window == "EVER" )
[condition][]No "{concept}" is recorded in the last {window}=Not( of == "Recorded", concept == "{concept}", window == "{window}" )
[condition][]No "{concept}" after "{onset}" began is recorded in the last {window}=Not( of == "Recorded", concept == "{concept}", window == "{window}", began == "{onset}" )

# Two pressures of one reading
[condition][]The latest "{panel}" is at least {upper}/{lower}=PanelCompared( panel == "{panel}", window == "EVER", comparison == "AT_LEAST", upper == {upper}, lower == {lower} )
[condition][]The latest "{panel}" is below {upper}/{lower}=PanelCompared( panel == "{panel}", window == "EVER", comparison == "BELOW", upper == {upper}, lower == {lower} )
[condition][]The latest "{panel}" in the last {window} is at least {upper}/{lower}=PanelCompared( panel == "{panel}", window == "{window}", comparison == "AT_LEAST", upper == {upper}, lower == {lower} )
[condition][]The latest "{panel}" in the last {window} is below {upper}/{lower}=PanelCompared( panel == "{panel}", window == "{window}", comparison == "BELOW", upper == {upper}, lower == {lower} )

# Change
[condition][]The "{concept}" has fallen by at least {value} {unit} in the last {window}=Changed( concept == "{concept}", direction == "FALL", measure == "AMOUNT", size == {value}, unit == "{unit}", window == "{window}", readings == 1, daysApart == 0 )
[condition][]The "{concept}" has fallen by at least {value} {unit} in the last {window}, sustained over at least {count} readings {days} days apart=Changed( concept == "{concept}", direction == "FALL", measure == "AMOUNT", size == {value}, unit == "{unit}", window == "{window}", readings == {count}, daysApart == {days} )
[condition][]The "{concept}" has fallen by at least {value} percent in the last {window}=Changed( concept == "{concept}", direction == "FALL", measure == "PERCENT", size == {value}, window == "{window}", readings == 1, daysApart == 0 )
[condition][]The "{concept}" has fallen by at least {value} percent in the last {window}, sustained over at least {count} readings {days} days apart=Changed( concept == "{concept}", direction == "FALL", measure == "PERCENT", size == {value}, window == "{window}", readings == {count}, daysApart == {days} )
[condition][]The "{concept}" has fallen by at least {value} percent to another category in the last {window}=Changed( concept == "{concept}", direction == "FALL", measure == "PERCENT_NEW_CATEGORY", size == {value}, window == "{window}", readings == 1, daysApart == 0 )
[condition][]The "{concept}" has fallen by at least {value} percent to another category in the last {window}, sustained over at least {count} readings {days} days apart=Changed( concept == "{concept}", direction == "FALL", measure == "PERCENT_NEW_CATEGORY", size == {value}, window == "{window}", readings == {count}, daysApart == {days} )
[condition][]The "{concept}" has fallen by at least {value} {unit} a year in the last {window}=Changed( concept == "{concept}", direction == "FALL", measure == "PER_YEAR", size == {value}, unit == "{unit}", window == "{window}", readings == 1, daysApart == 0 )
[condition][]The "{concept}" has fallen by at least {value} {unit} a year in the last {window}, sustained over at least {count} readings {days} days apart=Changed( concept == "{concept}", direction == "FALL", measure == "PER_YEAR", size == {value}, unit == "{unit}", window == "{window}", readings == {count}, daysApart == {days} )
[condition][]The "{concept}" has risen by at least {value} {unit} in the last {window}=Changed( concept == "{concept}", direction == "RISE", measure == "AMOUNT", size == {value}, unit == "{unit}", window == "{window}", readings == 1, daysApart == 0 )
[condition][]The "{concept}" has risen by at least {value} {unit} in the last {window}, sustained over at least {count} readings {days} days apart=Changed( concept == "{concept}", direction == "RISE", measure == "AMOUNT", size == {value}, unit == "{unit}", window == "{window}", readings == {count}, daysApart == {days} )
[condition][]The "{concept}" has risen by at least {value} percent in the last {window}=Changed( concept == "{concept}", direction == "RISE", measure == "PERCENT", size == {value}, window == "{window}", readings == 1, daysApart == 0 )
[condition][]The "{concept}" has risen by at least {value} percent in the last {window}, sustained over at least {count} readings {days} days apart=Changed( concept == "{concept}", direction == "RISE", measure == "PERCENT", size == {value}, window == "{window}", readings == {count}, daysApart == {days} )
[condition][]The "{concept}" has risen by at least {value} percent to another category in the last {window}=Changed( concept == "{concept}", direction == "RISE", measure == "PERCENT_NEW_CATEGORY", size == {value}, window == "{window}", readings == 1, daysApart == 0 )
[condition][]The "{concept}" has risen by at least {value} percent to another category in the last {window}, sustained over at least {count} readings {days} days apart=Changed( concept == "{concept}", direction == "RISE", measure == "PERCENT_NEW_CATEGORY", size == {value}, window == "{window}", readings == {count}, daysApart == {days} )
[condition][]The "{concept}" has risen by at least {value} {unit} a year in the last {window}=Changed( concept == "{concept}", direction == "RISE", measure == "PER_YEAR", size == {value}, unit == "{unit}", window == "{window}", readings == 1, daysApart == 0 )
[condition][]The "{concept}" has risen by at least {value} {unit} a year in the last {window}, sustained over at least {count} readings {days} days apart=Changed( concept == "{concept}", direction == "RISE", measure == "PER_YEAR", size == {value}, unit == "{unit}", window == "{window}", readings == {count}, daysApart == {days} )
[condition][]The "{concept}" is at least {value} {unit} on at least {count} readings {days} days apart in the last {window}=OnOccasions( concept == "{concept}", comparison == "AT_LEAST", value == {value}, unit == "{unit}", readings == {count}, daysApart == {days}, window == "{window}" )
[condition][]The "{concept}" is above {value} {unit} on at least {count} readings {days} days apart in the last {window}=OnOccasions( concept == "{concept}", comparison == "ABOVE", value == {value}, unit == "{unit}", readings == {count}, daysApart == {days}, window == "{window}" )
[condition][]The "{concept}" is below {value} {unit} on at least {count} readings {days} days apart in the last {window}=OnOccasions( concept == "{concept}", comparison == "BELOW", value == {value}, unit == "{unit}", readings == {count}, daysApart == {days}, window == "{window}" )
[condition][]The "{concept}" is at most {value} {unit} on at least {count} readings {days} days apart in the last {window}=OnOccasions( concept == "{concept}", comparison == "AT_MOST", value == {value}, unit == "{unit}", readings == {count}, daysApart == {days}, window == "{window}" )

# How often
[condition][]At least {count} "{concept}" readings are recorded in the last {window}=Counted( concept == "{concept}", atLeast == {count}, window == "{window}" )
[condition][]At least {count} "{concept}" events are recorded in the last {window}=Counted( concept == "{concept}", atLeast == {count}, window == "{window}" )

# Medicines and allergies
[condition][]The patient takes "{medicine}"=Takes( medicine == "{medicine}", taking == "NOW" )
[condition][]The patient does not take "{medicine}"=Not( of == "Takes", medicine == "{medicine}", taking == "NOW" )
[condition][]The patient has stopped "{medicine}"=Takes( medicine == "{medicine}", taking == "STOPPED" )
[condition][]The patient has ever taken "{medicine}"=Takes( medicine == "{medicine}", taking == "EVER" )
[condition][]The patient has never taken "{medicine}"=Not( of == "Takes", medicine == "{medicine}", taking == "EVER" )
[condition][]The patient takes any of {medicines}=TakesOf( medicines == "{medicines}", atLeast == 1 )
[condition][]The patient takes at least {count} of {medicines}=TakesOf( medicines == "{medicines}", atLeast == {count} )
[condition][]The patient takes none of {medicines}=Not( of == "TakesOf", medicines == "{medicines}", atLeast == 1 )
[condition][]The patient takes at least {count} different "{medicine}" medicines=TakesDifferent( medicine == "{medicine}", atLeast == {count} )
[condition][]The daily dose of "{medicine}" is at least {value} {unit}=DailyDose( medicine == "{medicine}", comparison == "AT_LEAST", value == {value}, unit == "{unit}" )
[condition][]The daily dose of "{medicine}" is above {value} {unit}=DailyDose( medicine == "{medicine}", comparison == "ABOVE", value == {value}, unit == "{unit}" )
[condition][]The daily dose of "{medicine}" is below {value} {unit}=DailyDose( medicine == "{medicine}", comparison == "BELOW", value == {value}, unit == "{unit}" )
[condition][]The daily dose of "{medicine}" is at most {value} {unit}=DailyDose( medicine == "{medicine}", comparison == "AT_MOST", value == {value}, unit == "{unit}" )
[condition][]The patient has an allergy or intolerance to "{concept}"=AllergicTo( concept == "{concept}" )
[condition][]"{concept}" was declined=Declined( concept == "{concept}", window == "EVER" )
[condition][]"{concept}" was declined in the last {window}=Declined( concept == "{concept}", window == "{window}" )
[condition][]"{concept}" is contraindicated=Contraindicated( concept == "{concept}" )

# Referrals, requests and procedures
[condition][]A "{concept}" was sent in the last {window}=Arranged( concept == "{concept}", progress == "SENT", window == "{window}" )
[condition][]No "{concept}" was sent in the last {window}=Not( of == "Arranged", concept == "{concept}", progress == "SENT", window == "{window}" )
[condition][]A "{concept}" was sent=Arranged( concept == "{concept}", progress == "SENT", window == "EVER" )
[condition][]A "{concept}" was done in the last {window}=Arranged( concept == "{concept}", progress == "DONE", window == "{window}" )
[condition][]No "{concept}" was done in the last {window}=Not( of == "Arranged", concept == "{concept}", progress == "DONE", window == "{window}" )
[condition][]A "{concept}" was done=Arranged( concept == "{concept}", progress == "DONE", window == "EVER" )
[condition][]A "{concept}" is pending=Arranged( concept == "{concept}", progress == "PENDING", window == "EVER" )
[condition][]A "{concept}" was sent in the last {window} and is pending=Arranged( concept == "{concept}", progress == "PENDING", window == "{window}" )
[condition][]No "{concept}" is pending=Not( of == "Arranged", concept == "{concept}", progress == "PENDING", window == "EVER" )

# Scores and conclusions
[condition][]The "{score}" score is at least {points}=Scored( score == "{score}", comparison == "AT_LEAST", value == {points} )
[condition][]The "{score}" score is above {points}=Scored( score == "{score}", comparison == "ABOVE", value == {points} )
[condition][]The "{score}" score is below {points}=Scored( score == "{score}", comparison == "BELOW", value == {points} )
[condition][]The "{score}" score is at most {points}=Scored( score == "{score}", comparison == "AT_MOST", value == {points} )
[condition][]The "{score}" score is between {low} and {high}=Scored( score == "{score}", comparison == "BETWEEN", low == {low}, high == {high} )
[condition][]It is concluded that "{conclusion}"=Concluded( conclusion == "{conclusion}" )

# What follows
[consequence][]Recommend "{text}" as {strength}, urgency "{urgency}"=actions.add( "Recommend", "{text}", "{strength}", "{urgency}" );
[consequence][]Refer to service "{service}"=actions.add( "Refer", "{service}" );
[consequence][]Order test "{concept}"=actions.add( "OrderTest", "{concept}" );
[consequence][]Start medicine "{medicine}"=actions.add( "ChangeMedicine", "START", "{medicine}" );
[consequence][]Stop medicine "{medicine}"=actions.add( "ChangeMedicine", "STOP", "{medicine}" );
[consequence][]Review medicine "{medicine}"=actions.add( "ChangeMedicine", "REVIEW", "{medicine}" );
[consequence][]Give information "{text}"=actions.add( "Inform", "{text}" );
[consequence][]Safety-net "{text}"=actions.add( "SafetyNet", "{text}" );
[consequence][]Ask "{concept}"=actions.add( "Ask", "{concept}" );
[consequence][]Do not "{text}"=actions.add( "DoNot", "{text}" );
[consequence][]Do not refer to service "{service}"=actions.add( "DoNotDo", "Refer", "{service}" );
[consequence][]Do not order test "{concept}"=actions.add( "DoNotDo", "OrderTest", "{concept}" );
[consequence][]Do not start medicine "{medicine}"=actions.add( "DoNotDo", "ChangeMedicine", "START", "{medicine}" );
[consequence][]Conclude "{conclusion}"=actions.add( "Conclude", "{conclusion}" );
[consequence][]Add {points} points to "{score}"=actions.add( "AddPoints", "{points}", "{score}" );
[consequence][]Instead of "{rule}"=actions.add( "InsteadOf", "{rule}" );
