// The bans that keep shared/ pure: what the compiler cannot see, because the names are part of the language.
const ban = (message, ...selectors) => selectors.map(selector => ({ selector, message }))

const readsTheClock = ban(
  'No clock here: take `now` as an argument.',
  "MemberExpression[object.name='Date'][property.name='now']",
  "MemberExpression[object.name='Date'][property.value='now']",
  "NewExpression[callee.name='Date'][arguments.length=0]",
  "CallExpression[callee.name='Date']",
  "CallExpression[callee.name='dayjs'][arguments.length=0]",
  "CallExpression[callee.name='dayjs'] > Identifier[name='undefined']",
  "CallExpression[callee.object.name='dayjs'][callee.property.name=/^(utc|tz)$/][arguments.length=0]",
  "CallExpression[callee.property.name=/^(fromNow|toNow|isToday)$/]",
)

const readsTheMachinesZone = ban(
  "No machine's time zone here: days are Asia/Shanghai, see basics/shanghai-time.",
  "NewExpression[callee.name='Date'][arguments.length>1]",
  'CallExpression[callee.property.name=/^[gs]et(FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds)$/]',
  "CallExpression[callee.property.name='getTimezoneOffset']",
  "CallExpression[callee.object.property.name='tz'][callee.property.name='guess']",
)

const readsTheMachinesLocale = ban(
  "No machine's locale here: name one.",
  ":matches(NewExpression, CallExpression)[callee.object.name='Intl'][arguments.length=0]",
  ":matches(NewExpression, CallExpression)[callee.object.name='Intl'] > Identifier[name='undefined']",
  "CallExpression[callee.property.name=/^toLocale(String|DateString|TimeString|UpperCase|LowerCase)$/][arguments.length=0]",
  "CallExpression[callee.property.name='localeCompare'][arguments.length=1]",
)

const isRandom = ban('No randomness here: take the seed or the id as an argument.', "MemberExpression[object.name='Math'][property.name='random']", "MemberExpression[object.name='Math'][property.value='random']")

/** What a keeper may not do either: the gateway reads the clock once for each call. */
export const clockBans = readsTheClock
export const purityBans = [...readsTheClock, ...readsTheMachinesZone, ...readsTheMachinesLocale, ...isRandom]

/** A test that is skipped, or that hides the others. */
export const testBans = ban('Every test runs.', 'MemberExpression[object.name=/^(test|it|describe)$/][property.name=/^(skip|only|todo)$/]', "CallExpression[callee.name=/^(xtest|xit|xdescribe|fit|fdescribe)$/]")
