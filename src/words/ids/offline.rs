//! The ids of the messages about reading without network, quiet mode and what is kept.

use super::Message;

messages! {
    /// A newer version of this page is here.
    NEWER_SAID = "newer-said";
    /// Show it
    NEWER_SHOW = "newer-show";
    /// This page did not arrive whole. Parts may be missing or wrong.
    BROKEN_SAID = "broken-said";
    /// Load it again
    BROKEN_AGAIN = "broken-again";
    /// Close
    SAID_CLOSE = "said-close";
    /// Quiet
    QUIET = "quiet";
    /// Quiet mode: hide the name of this site and the addresses of its pages
    QUIET_DOES = "quiet-does";
    /// Quiet mode: plain look, and the address of a calendar. What you opened …
    QUIET_ON = "quiet-on";
    /// Back
    QUIET_BACK = "quiet-back";
    /// Quiet mode cannot open this page now: the network does not answer. You …
    QUIET_FAILED = "quiet-failed";
    /// Read without network
    OFFLINE_TITLE = "offline-title";
    /// Keep all pages and checks of this language on this phone. Then they open …
    OFFLINE_LEAD = "offline-lead";
    /// Pages that you have read are kept on this phone, so that they open again …
    OFFLINE_HOW = "offline-how";
    /// Keep this language on this phone
    OFFLINE_KEEP = "offline-keep";
    /// To fetch: about { $fetch } MB. Room on the phone: about { $room } MB.
    OFFLINE_SIZE = "offline-size" (fetch, room);
    /// A part is here already. To fetch: about { $fetch } MB.
    OFFLINE_PART = "offline-part" (fetch);
    /// Go on
    OFFLINE_GO_ON = "offline-go-on";
    /// Stop
    OFFLINE_CANCEL = "offline-cancel";
    /// { $done } % is here.
    OFFLINE_PROGRESS = "offline-progress" (done);
    /// Stopped. What is here stays, and you can go on later.
    OFFLINE_STOPPED = "offline-stopped";
    /// This language is kept on this phone. All its pages open without network.
    OFFLINE_KEPT = "offline-kept";
    /// A newer version is here. To fetch: about { $fetch } MB.
    OFFLINE_NEWER = "offline-newer" (fetch);
    /// Fetch the newer version
    OFFLINE_UPDATE = "offline-update";
    /// Remove it from this phone
    OFFLINE_REMOVE = "offline-remove";
    /// Removed from this phone.
    OFFLINE_REMOVED = "offline-removed";
    /// There is no room left on this phone. What was kept before is still here. …
    OFFLINE_FULL = "offline-full";
    /// The network did not answer, or sent something else than our pages. Nothing …
    OFFLINE_FAILED = "offline-failed";
    /// This browser cannot keep pages. They open only with network. You can print …
    OFFLINE_CANNOT = "offline-cannot";
    /// To keep a language, JavaScript must be on. Without it you can print a page …
    OFFLINE_NO_SCRIPT = "offline-no-script";
    /// Who can see it?
    OFFLINE_SEEN_TITLE = "offline-seen-title";
    /// Whoever opens this site on this phone can see what is kept. Do not keep …
    OFFLINE_SEEN = "offline-seen";
    /// Leave removes this language too
    OFFLINE_LEAVE = "offline-leave";
    /// Leave always removes the pages that you have read one by one. A language …
    OFFLINE_LEAVE_HOW = "offline-leave-how";
    /// On the home screen
    OFFLINE_INSTALL_TITLE = "offline-install-title";
    /// Your browser’s menu can put this site on the home screen. It then opens like an app.
    OFFLINE_INSTALL = "offline-install";
    /// Put it on the home screen
    OFFLINE_INSTALL_NOW = "offline-install-now";
    /// Use the name and the picture of a calendar
    OFFLINE_NEUTRAL = "offline-neutral";
    /// Numbers without network
    OFFLINE_NUMBERS_TITLE = "offline-numbers-title";
    /// The emergency numbers of all countries of this site are kept in the part …
    OFFLINE_NUMBERS = "offline-numbers";
    /// No network
    GONE_TITLE = "gone-title";
    /// This page is not on this phone, and the network does not answer.
    GONE_SAID = "gone-said";
    /// The network is slow
    SLOW_TITLE = "slow-title";
    /// Nothing has come for five seconds. You can keep waiting.
    SLOW_SAID = "slow-said";
    /// Keep waiting
    GONE_WAIT = "gone-wait";
    /// Try again
    GONE_AGAIN = "gone-again";
    /// Pages that are on this phone
    GONE_KEPT = "gone-kept";
    /// Emergency numbers
    GONE_NUMBERS = "gone-numbers";
    /// Read on { $date }. The sources stand on the page of each country. A number …
    GONE_NUMBERS_SEEN = "gone-numbers-seen" (date);
    /// Emergency
    GONE_EMERGENCY = "gone-emergency";
    /// Police
    GONE_POLICE = "gone-police";
    /// Ambulance
    GONE_AMBULANCE = "gone-ambulance";
    /// What this site keeps, and who can see it
    PRIVACY_TITLE = "privacy-title";
    /// What stays on this phone when you read here, what others can see, and how to remove it.
    PRIVACY_LEAD = "privacy-lead";
    /// What do we learn about you?
    PRIVACY_WE_TITLE = "privacy-we-title";
    /// Nothing that you say in a check leaves this phone, unless you share it …
    PRIVACY_WE = "privacy-we";
    /// What stays on this phone?
    PRIVACY_PHONE_TITLE = "privacy-phone-title";
    /// Your browser notes each address that you open, in its history. We cannot …
    PRIVACY_BROWSER = "privacy-browser";
    /// Your answers to a check are only in the memory of the open page. They are …
    PRIVACY_ANSWERS = "privacy-answers";
    /// The pages that you read are kept, so that they open without network. In …
    PRIVACY_PAGES = "privacy-pages";
    /// The language that you chose on the first page is kept.
    PRIVACY_LANGUAGE = "privacy-language";
    /// A language is kept whole only if you ask for it.
    PRIVACY_WHOLE = "privacy-whole";
    /// What is kept now?
    PRIVACY_NOW_TITLE = "privacy-now-title";
    /// Nothing is kept now.
    PRIVACY_NONE = "privacy-none";
    /// Pages that you have read: { $count }
    PRIVACY_READ = "privacy-read" (count);
    /// Kept whole: { $language }
    PRIVACY_WHOLE_NOW = "privacy-whole-now" (language);
    /// The language that you chose on the first page
    PRIVACY_CHOSEN = "privacy-chosen";
    /// Remove all of this from this phone
    PRIVACY_WIPE = "privacy-wipe";
    /// Removed. The browser’s history is not removed by this.
    PRIVACY_WIPED = "privacy-wiped";
    /// To see here what is kept, JavaScript must be on. Without it we keep nothing.
    PRIVACY_NO_SCRIPT = "privacy-no-script";
    /// What does Leave do?
    PRIVACY_LEAVE_TITLE = "privacy-leave-title";
    /// Leave opens a calendar and takes this page off the screen. It removes your …
    PRIVACY_LEAVE = "privacy-leave";
    /// What does quiet mode do?
    PRIVACY_QUIET_TITLE = "privacy-quiet-title";
    /// In quiet mode the pages look plain, and the name and the address of a calendar …
    PRIVACY_QUIET = "privacy-quiet";
    /// On a phone that others use
    PRIVACY_SHARED_TITLE = "privacy-shared-title";
    /// Use a private window of the browser: it forgets its history when you close …
    PRIVACY_SHARED = "privacy-shared";
    /// When you share
    PRIVACY_SHARE_TITLE = "privacy-share-title";
    /// A link with your answers shows your answers to whoever opens it. A file …
    PRIVACY_SHARE = "privacy-share";
}
