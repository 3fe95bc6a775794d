//! The ids of the messages of the tools: questions, reviews, the pathway finder, the sum, what one takes away.

use super::Message;

messages! {
    /// Start
    TOOL_START = "tool-start";
    /// Continue
    NEXT = "tool-next";
    /// Back
    BACK = "tool-back";
    /// I don’t know: go on
    TOOL_DONT_KNOW = "tool-dont-know";
    /// Question { $number } of { $total }
    QUESTION_OF = "tool-question-of" (number, total);
    /// Why we ask: { $why }
    TOOL_WHY = "tool-why" (why);
    /// How to find out: { $how }
    TOOL_FIND_OUT = "tool-find-out" (how);
    /// Tick one answer.
    TOOL_ONE = "tool-one";
    /// Tick all that fit.
    TOOL_SEVERAL = "tool-several";
    /// Write a number
    TYPED_NUMBER = "typed-number";
    /// Amount { $per -> … }
    TYPED_AMOUNT = "typed-amount" (per);
    /// Currency
    TYPED_CURRENCY = "typed-currency";
    /// Day, in the Gregorian (international) calendar
    TYPED_DAY = "typed-day";
    /// From { $least } to { $most }.
    TYPED_BOUNDS = "typed-bounds" (least, most);
    /// What is wrong with what was typed
    TYPED_FAULT = "typed-fault" (fault, least, most);
    /// Understood: { $value }
    TYPED_READ = "typed-read" (value);
    /// None
    LEVEL_NONE = "level-none";
    /// You ask for someone else: answer as that person would.
    TOOL_FOR_OTHER = "tool-for-other";
    /// These answers are about someone else.
    REVIEW_FOR_OTHER = "review-for-other";
    /// Go on with number { $number }.
    TOOL_GO_ON = "tool-go-on" (number);
    /// You can go on without an answer.
    TOOL_OPTIONAL = "tool-optional";
    /// Your answers stay in this page. They are gone when you close or reload it. Nothing is sent
    TOOL_PRIVACY = "tool-privacy";
    /// All questions on one page
    TOOL_WORKSHEET = "tool-worksheet";
    /// A worksheet: read it, tick it, print it. You can do it without the internet.
    TOOL_WORKSHEET_LEAD = "tool-worksheet-lead";
    /// Sign: { $sign }
    TOOL_MEANS = "tool-means" (sign);
    /// If you ticked “{ $choice }”, go on with question { $number }.
    TOOL_SKIP = "tool-skip" (choice, number);
    /// You can say: “{ $say }”
    TOOL_SAY = "tool-say" (say);
    /// The interactive form could not be loaded. Use the worksheet below: it has the same questio
    TOOL_FAILED = "tool-failed";
    /// What your answers show
    REVIEW_TITLE = "review-title";
    /// Protection comes first
    REVIEW_PROTECTION = "review-protection";
    /// You did not say that you would be free from danger at home. You may have a right to protec
    REVIEW_PROTECTION_TEXT = "review-protection-text";
    /// A person under 18 needs other help
    REVIEW_CHILD = "review-child";
    /// Ask a child-protection office before any job or journey. No job offer is a reason to send
    REVIEW_CHILD_TEXT = "review-child-text";
    /// Legal ways, by what you told us
    FINDING_TITLE = "finding-title";
    /// The law and the authority there decide. This only compares what you said with what we read.
    FINDING_LEAD = "finding-lead";
    /// The ways are being loaded …
    FINDING_LOADING = "finding-loading";
    /// The ways could not be loaded.
    FINDING_FAILED = "finding-failed";
    /// Cost, time, stay, family
    FINDING_TERMS = "finding-terms";
    /// Compare
    FINDING_COMPARE = "finding-compare";
    /// Put the ticked ways side by side
    FINDING_SIDE_BY_SIDE = "finding-side-by-side";
    /// Show all again
    FINDING_ALL_AGAIN = "finding-all-again";
    /// On paper stand the first twelve ways of those shown. …
    FINDING_PRINTED = "finding-printed";
    /// Show
    FINDING_SHOW = "finding-show";
    /// Country
    FINDING_COUNTRY = "finding-country";
    /// Everything
    FINDING_EVERYTHING = "finding-everything";
    /// All countries
    FINDING_ALL_COUNTRIES = "finding-all-countries";
    /// Order
    FINDING_ORDER = "finding-order";
    /// By how they stand
    FINDING_BY_STATE = "finding-by-state";
    /// By country
    FINDING_BY_COUNTRY = "finding-by-country";
    /// By who pays
    FINDING_BY_PAYER = "finding-by-payer";
    /// At home, in the region, or later
    FINDING_OTHER = "finding-other";
    /// What the same time and money could do at home …
    FINDING_HOME = "finding-home";
    /// A country nearby …
    FINDING_REGION = "finding-region";
    /// Later …
    FINDING_LATER = "finding-later";
    /// The sum
    SUM_TITLE = "sum-title";
    /// All amounts in { $currency }.
    SUM_CURRENCY = "sum-currency" (currency);
    /// Two currencies and no rate
    SUM_NO_RATE = "sum-no-rate" (own, abroad);
    /// A third currency
    SUM_THIRD = "sum-third" (currency);
    /// Costs, paid once
    SUM_COSTS = "sum-costs";
    /// All costs
    SUM_TOTAL = "sum-total";
    /// Of this, a worker should not be charged
    SUM_NOT_YOURS = "sum-not-yours";
    /// Of this, borrowed
    SUM_LOAN = "sum-loan";
    /// Each month
    SUM_EACH_MONTH = "sum-each-month";
    /// Case
    SUM_CASE = "sum-case";
    /// As promised
    SUM_PROMISED = "sum-promised";
    /// Test: lower and later
    SUM_WORST = "sum-worst";
    /// Pay
    SUM_PAY = "sum-pay";
    /// Living there, and home
    SUM_SPENT = "sum-spent";
    /// Left each month
    SUM_LEFT = "sum-left";
    /// Months until the first pay
    SUM_WAIT = "sum-wait";
    /// Months until the costs and the interest are paid back
    SUM_REPAY = "sum-repay";
    /// never, with these numbers
    SUM_NEVER = "sum-never";
    /// not known
    SUM_OPEN = "sum-open";
    /// Longer than the contract
    SUM_PAST_CONTRACT = "sum-past-contract" (months);
    /// Left in 12 months
    SUM_YEAR = "sum-year";
    /// What the bars compare
    SUM_CHART = "sum-chart";
    /// How this is reckoned
    SUM_HOW = "sum-how";
    /// Amounts at the rate
    SUM_HOW_RATE = "sum-how-rate";
    /// What is left
    SUM_HOW_LEFT = "sum-how-left";
    /// Paying back
    SUM_HOW_REPAY = "sum-how-repay";
    /// The test
    SUM_HOW_TEST = "sum-how-test";
    /// What others paid, and other facts that fit what was told
    REVIEW_FACTS = "review-facts";
    /// Fits
    KNOWN_MET = "known-met";
    /// Does not fit
    KNOWN_NOT_MET = "known-not-met";
    /// Not known
    KNOWN_UNKNOWN = "known-unknown";
    /// and
    NEED_AND = "need-and";
    /// or
    NEED_OR = "need-or";
    /// Not this:
    NEED_NOT = "need-not";
    /// Enough points
    NEED_POINTS = "need-points" (need);
    /// Nationality on the list
    NEED_NATIONALITY = "need-nationality";
    /// { $fact }: { $number } or more
    NEED_AT_LEAST = "need-at-least" (fact, number);
    /// { $fact }: { $number } or less
    NEED_AT_MOST = "need-at-most" (fact, number);
    /// Before { $date }
    NEED_BEFORE = "need-before" (date);
    /// After { $date }
    NEED_AFTER = "need-after" (date);
    /// { $fact }: at least { $amount } { $currency }
    NEED_MONEY = "need-money" (fact, amount, currency, per);
    /// What it means
    REVIEW_MEANS = "review-means";
    /// { $severity -> [3] Danger sign [2] Stop and check *[1] Be careful }
    REVIEW_FLAG_KIND = "review-flag-kind" (severity);
    /// Because you answered: { $answer }
    REVIEW_BECAUSE = "review-because" (answer);
    /// What to do: { $do }
    REVIEW_DO = "review-do" (do);
    /// Source: { $source }
    REVIEW_SOURCE = "review-source" (source);
    /// Still open: not known, or not done yet
    REVIEW_GAP = "review-gap";
    /// The sides of your plan
    REVIEW_AXES = "review-axes";
    /// Your answers raised no sign.
    REVIEW_NOTHING = "review-nothing";
    /// Do next
    REVIEW_NEXT = "review-next";
    /// Talk to someone
    REVIEW_ASK = "review-ask";
    /// More who can help
    REVIEW_MORE_CONTACTS = "review-more-contacts";
    /// What would change this result
    REVIEW_CHANGE = "review-change";
    /// What you told us
    REVIEW_TOLD = "review-told";
    /// No answer
    REVIEW_TOLD_NOTHING = "review-told-nothing";
    /// Change
    REVIEW_CHANGE_ANSWER = "review-change-answer";
    /// Change your answer: { $question }
    REVIEW_CHANGE_OF = "review-change-of" (question);
    /// Print
    REVIEW_PRINT = "review-print";
    /// Copy a text to talk it over
    REVIEW_COPY = "review-copy";
    /// Copied. You can paste it into a message.
    REVIEW_COPIED = "review-copied";
    /// It could not be copied.
    REVIEW_COPY_FAILED = "review-copy-failed";
    /// Take it with you
    TAKE_TITLE = "take-title";
    /// Send a text to talk it over
    TAKE_SEND = "take-send";
    /// WhatsApp
    TAKE_WHATSAPP = "take-whatsapp";
    /// SMS
    TAKE_SMS = "take-sms";
    /// Show a code for another phone
    TAKE_CODE = "take-code";
    /// Point the camera of another phone here: it opens this page, without your answers.
    TAKE_CODE_TEXT = "take-code-text";
    /// Share my answers
    TAKE_SHARE = "take-share";
    /// This link carries your answers …
    TAKE_SHARE_TEXT = "take-share-text";
    /// Copy the link
    TAKE_COPY_LINK = "take-copy-link";
    /// Remind me on
    TAKE_REMIND = "take-remind";
    /// Save a reminder
    TAKE_REMIND_SAVE = "take-remind-save";
    /// To do
    TAKE_REMINDER_TITLE = "take-reminder-title";
    /// Wipe what I said
    TAKE_WIPE = "take-wipe";
    /// These answers came with the link.
    SHARED_OPENED = "shared-opened";
    /// Some answers no longer fit
    SHARED_PART = "shared-part" (lost);
    /// The answers in this link could not be read.
    SHARED_REFUSED = "shared-refused";
    /// Start again
    REVIEW_AGAIN = "review-again";
    /// Room for notes
    REVIEW_NOTES = "review-notes";
    /// This shows signs, not proof. It is no verdict on anyone, and no decision.
    REVIEW_NOT_A_VERDICT = "review-not-a-verdict";
}
