<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Caption</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n thing(s) need you:</source>
        <translation>
            <numerusform>%n thing needs you:</numerusform>
            <numerusform>%n things need you:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written.</source>
        <translation>
            <numerusform>%n row written.</numerusform>
            <numerusform>%n rows written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more problem(s).</source>
        <translation>
            <numerusform>… and %n more problem.</numerusform>
            <numerusform>… and %n more problems.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quantity(s) recorded as counted.</source>
        <translation>
            <numerusform>%n quantity recorded as counted.</numerusform>
            <numerusform>%n quantities recorded as counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n listing(s) begin as drafts; publish them when they are complete.</source>
        <translation>
            <numerusform>%n listing begins as a draft; publish it when it is complete.</numerusform>
            <numerusform>%n listings begin as drafts; publish them when they are complete.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in it are offered to the server again.</source>
        <translation>
            <numerusform>%n change in it is offered to the server again.</numerusform>
            <numerusform>%n changes in it are offered to the server again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n listing(s)</source>
        <translation>
            <numerusform>%n listing</numerusform>
            <numerusform>%n listings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) need a decision.</source>
        <translation>
            <numerusform>%n difference needs a decision.</numerusform>
            <numerusform>%n differences need a decision.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were refused.</source>
        <translation>
            <numerusform>%n change was refused.</numerusform>
            <numerusform>%n changes were refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) still wait.</source>
        <translation>
            <numerusform>%n change still waits.</numerusform>
            <numerusform>%n changes still wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) of the audit trail, all whole.</source>
        <translation>
            <numerusform>%n entry of the audit trail, whole.</numerusform>
            <numerusform>%n entries of the audit trail, all whole.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviewer(s)</source>
        <translation>
            <numerusform>%n reviewer</numerusform>
            <numerusform>%n reviewers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>lasts %n month(s)</source>
        <translation>
            <numerusform>lasts %n month</numerusform>
            <numerusform>lasts %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n similar listing(s)</source>
        <translation>
            <numerusform>%n similar listing</numerusform>
            <numerusform>%n similar listings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dossier</name>
    <message numerus="yes">
        <source>%n piece(s) handed in</source>
        <translation>
            <numerusform>%n piece handed in</numerusform>
            <numerusform>%n pieces handed in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Endorsements</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared tag(s): %1</source>
        <translation>
            <numerusform>%n shared tag: %1</numerusform>
            <numerusform>%n shared tags: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared material(s): %1</source>
        <translation>
            <numerusform>%n shared material: %1</numerusform>
            <numerusform>%n shared materials: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message numerus="yes">
        <source>%n row(s): %1 new · %2 changed · %3 same · %4 with problems</source>
        <translation>
            <numerusform>%n row: %1 new · %2 changed · %3 same · %4 with problems</numerusform>
            <numerusform>%n rows: %1 new · %2 changed · %3 same · %4 with problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Partners</name>
    <message numerus="yes">
        <source>%n step(s) away, and trust grows weaker with each.</source>
        <translation>
            <numerusform>%n step away, and trust grows weaker with each.</numerusform>
            <numerusform>%n steps away, and trust grows weaker with each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partner(s) you put off will be suggested again six months after.</source>
        <translation>
            <numerusform>%n partner you put off will be suggested again six months after.</numerusform>
            <numerusform>%n partners you put off will be suggested again six months after.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Praise</name>
    <message numerus="yes">
        <source>They praised each other within %n day(s)</source>
        <translation>
            <numerusform>They praised each other within %n day</numerusform>
            <numerusform>They praised each other within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The circle was closed within %n day(s)</source>
        <translation>
            <numerusform>The circle was closed within %n day</numerusform>
            <numerusform>The circle was closed within %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpokenReport</name>
    <message numerus="yes">
        <source>%1 plus %n local change(s)</source>
        <translation>
            <numerusform>%1 plus %n local change</numerusform>
            <numerusform>%1 plus %n local changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StandardsWords</name>
    <message numerus="yes">
        <source>Passes at %1, with %n reviewer(s) or more whose scores lie at most %2 apart.</source>
        <translation>
            <numerusform>Passes at %1, with %n reviewer or more whose scores lie at most %2 apart.</numerusform>
            <numerusform>Passes at %1, with %n reviewers or more whose scores lie at most %2 apart.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An endorsement lasts %n month(s).</source>
        <translation>
            <numerusform>An endorsement lasts %n month.</numerusform>
            <numerusform>An endorsement lasts %n months.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message numerus="yes">
        <source>last sync %n day(s) ago</source>
        <translation>
            <numerusform>last sync %n day ago</numerusform>
            <numerusform>last sync %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last sync %n hour(s) ago</source>
        <translation>
            <numerusform>last sync %n hour ago</numerusform>
            <numerusform>last sync %n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) to send</source>
        <translation>
            <numerusform>%n change to send</numerusform>
            <numerusform>%n changes to send</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last sync %n minute(s) ago</source>
        <translation>
            <numerusform>last sync %n minute ago</numerusform>
            <numerusform>last sync %n minutes ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>%n change(s) were refused</source>
        <translation>
            <numerusform>%n change was refused</numerusform>
            <numerusform>%n changes were refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide: %n record(s) were changed in two places</source>
        <translation>
            <numerusform>Decide: %n record was changed in two places</numerusform>
            <numerusform>Decide: %n records were changed in two places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Finish %n listing(s)</source>
        <translation>
            <numerusform>Finish %n listing</numerusform>
            <numerusform>Finish %n listings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people would like to become members</source>
        <translation>
            <numerusform>%n person would like to become a member</numerusform>
            <numerusform>%n people would like to become members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) end soon</source>
        <translation>
            <numerusform>%n invitation ends soon</numerusform>
            <numerusform>%n invitations end soon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait for their photos</source>
        <translation>
            <numerusform>%n change waits for its photos</numerusform>
            <numerusform>%n changes wait for their photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n listing(s) are sold out</source>
        <translation>
            <numerusform>%n listing is sold out</numerusform>
            <numerusform>%n listings are sold out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n variant(s) are running low</source>
        <translation>
            <numerusform>%n variant is running low</numerusform>
            <numerusform>%n variants are running low</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n listing(s) are live without a photo</source>
        <translation>
            <numerusform>%n listing is live without a photo</numerusform>
            <numerusform>%n listings are live without a photo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) can be published</source>
        <translation>
            <numerusform>%n draft can be published</numerusform>
            <numerusform>%n drafts can be published</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One thing is missing in %n draft(s)</source>
        <translation>
            <numerusform>One thing is missing in %n draft</numerusform>
            <numerusform>One thing is missing in %n drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 added %n listing(s)</source>
        <translation>
            <numerusform>%1 added %n listing</numerusform>
            <numerusform>%1 added %n listings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 moved %n listing(s) to the bin</source>
        <translation>
            <numerusform>%1 moved %n listing to the bin</numerusform>
            <numerusform>%1 moved %n listings to the bin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 published %n listing(s)</source>
        <translation>
            <numerusform>%1 published %n listing</numerusform>
            <numerusform>%1 published %n listings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changed the prices of %n listing(s)</source>
        <translation>
            <numerusform>%1 changed the prices of %n listing</numerusform>
            <numerusform>%1 changed the prices of %n listings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 added %n photo(s)</source>
        <translation>
            <numerusform>%1 added %n photo</numerusform>
            <numerusform>%1 added %n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changed %n listing(s)</source>
        <translation>
            <numerusform>%1 changed %n listing</numerusform>
            <numerusform>%1 changed %n listings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 counted stock (%n item(s))</source>
        <translation>
            <numerusform>%1 counted stock (%n item)</numerusform>
            <numerusform>%1 counted stock (%n items)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 recorded %n movement(s) of stock</source>
        <translation>
            <numerusform>%1 recorded %n movement of stock</numerusform>
            <numerusform>%1 recorded %n movements of stock</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changed %n place(s)</source>
        <translation>
            <numerusform>%1 changed %n place</numerusform>
            <numerusform>%1 changed %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changed %n workshop(s)</source>
        <translation>
            <numerusform>%1 changed %n workshop</numerusform>
            <numerusform>%1 changed %n workshops</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are members now</source>
        <translation>
            <numerusform>%n person is a member now</numerusform>
            <numerusform>%n people are members now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are no longer members</source>
        <translation>
            <numerusform>%n person is no longer a member</numerusform>
            <numerusform>%n people are no longer members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changed the roles of %n people</source>
        <translation>
            <numerusform>%1 changed the roles of %n person</numerusform>
            <numerusform>%1 changed the roles of %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add a photo to %n listing(s) that need one</source>
        <translation>
            <numerusform>Add a photo to the %n listing that needs one</numerusform>
            <numerusform>Add a photo to the %n listings that need one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Finish one of %n draft(s)</source>
        <translation>
            <numerusform>Finish %n draft</numerusform>
            <numerusform>Finish one of %n drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) are asked for</source>
        <translation>
            <numerusform>%n review is asked for</numerusform>
            <numerusform>%n reviews are asked for</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) to write</source>
        <translation>
            <numerusform>%n review to write</numerusform>
            <numerusform>%n reviews to write</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) have overdue reviews</source>
        <translation>
            <numerusform>%n request has overdue reviews</numerusform>
            <numerusform>%n requests have overdue reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) to decide</source>
        <translation>
            <numerusform>%n request to decide</numerusform>
            <numerusform>%n requests to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) to look at</source>
        <translation>
            <numerusform>%n request to look at</numerusform>
            <numerusform>%n requests to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes are asked for in %n request(s)</source>
        <translation>
            <numerusform>Changes are asked for in %n request</numerusform>
            <numerusform>Changes are asked for in %n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n endorsement(s) are due for re-review</source>
        <translation>
            <numerusform>%n endorsement is due for re-review</numerusform>
            <numerusform>%n endorsements are due for re-review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exchange(s) of praise to look at</source>
        <translation>
            <numerusform>%n exchange of praise to look at</numerusform>
            <numerusform>%n exchanges of praise to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decided endorsement(s) to publish</source>
        <translation>
            <numerusform>%n decided endorsement to publish</numerusform>
            <numerusform>%n decided endorsements to publish</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n condition(s) to confirm</source>
        <translation>
            <numerusform>%n condition to confirm</numerusform>
            <numerusform>%n conditions to confirm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appeal(s) to back or leave</source>
        <translation>
            <numerusform>%n appeal to back or leave</numerusform>
            <numerusform>%n appeals to back or leave</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appeal(s) to rule on</source>
        <translation>
            <numerusform>%n appeal to rule on</numerusform>
            <numerusform>%n appeals to rule on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes have not come in %n request(s)</source>
        <translation>
            <numerusform>Changes have not come in %n request</numerusform>
            <numerusform>Changes have not come in %n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) need a stand-in</source>
        <translation>
            <numerusform>%n request needs a stand-in</numerusform>
            <numerusform>%n requests need a stand-in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposed version(s) of standards to publish</source>
        <translation>
            <numerusform>%n proposed version of standards to publish</numerusform>
            <numerusform>%n proposed versions of standards to publish</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) came back: something is missing in them</source>
        <translation>
            <numerusform>%n request came back: something is missing in it</numerusform>
            <numerusform>%n requests came back: something is missing in them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) were cancelled</source>
        <translation>
            <numerusform>%n request was cancelled</numerusform>
            <numerusform>%n requests were cancelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n endorsement(s) have ended</source>
        <translation>
            <numerusform>%n endorsement has ended</numerusform>
            <numerusform>%n endorsements have ended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are decisions about %n request(s)</source>
        <translation>
            <numerusform>There are decisions about %n request</numerusform>
            <numerusform>There are decisions about %n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are endorsed by the collective now</source>
        <translation>
            <numerusform>%n thing is endorsed by the collective now</numerusform>
            <numerusform>%n things are endorsed by the collective now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n endorsement(s) were withdrawn</source>
        <translation>
            <numerusform>%n endorsement was withdrawn</numerusform>
            <numerusform>%n endorsements were withdrawn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n standard(s) have a new version in force</source>
        <translation>
            <numerusform>%n standard has a new version in force</numerusform>
            <numerusform>%n standards have a new version in force</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 recommends %n thing(s)</source>
        <translation>
            <numerusform>%1 recommends %n thing</numerusform>
            <numerusform>%1 recommends %n things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partner(s) agree: submit the requests</source>
        <translation>
            <numerusform>%n partner agrees: submit the request</numerusform>
            <numerusform>%n partners agree: submit the requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partner(s) do not want to be endorsed</source>
        <translation>
            <numerusform>%n partner does not want to be endorsed</numerusform>
            <numerusform>%n partners do not want to be endorsed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 thanked you %n time(s)</source>
        <translation>
            <numerusform>%1 thanked you %n time</numerusform>
            <numerusform>%1 thanked you %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You are reminded of %n review(s)</source>
        <translation>
            <numerusform>You are reminded of %n review</numerusform>
            <numerusform>You are reminded of %n reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) over</source>
        <translation>
            <numerusform>%n day over</numerusform>
            <numerusform>%n days over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviewer(s) named a tie to a maker: clear it, or ask others</source>
        <translation>
            <numerusform>%n reviewer named a tie to a maker: clear it, or ask somebody else</numerusform>
            <numerusform>%n reviewers named a tie to a maker: clear it, or ask others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tie(s) of coordinators to clear, or decide yourself</source>
        <translation>
            <numerusform>%n tie of a coordinator to clear, or decide yourself</numerusform>
            <numerusform>%n ties of coordinators to clear, or decide yourself</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your workshop is named as co-maker of %n listing(s)</source>
        <translation>
            <numerusform>Your workshop is named as co-maker of %n listing</numerusform>
            <numerusform>Your workshop is named as co-maker of %n listings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 ended what was agreed or proposed about %n listing(s)</source>
        <translation>
            <numerusform>%1 ended what was agreed or proposed about %n listing</numerusform>
            <numerusform>%1 ended what was agreed or proposed about %n listings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 did not agree to a part in %n listing(s)</source>
        <translation>
            <numerusform>%1 did not agree to a part in %n listing</numerusform>
            <numerusform>%1 did not agree to a part in %n listings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 agreed: %n listing(s) were made together</source>
        <translation>
            <numerusform>%1 agreed: %n listing was made together</numerusform>
            <numerusform>%1 agreed: %n listings were made together</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cooperage::BackupSection</name>
    <message numerus="yes">
        <source>%n change(s) in it that were not yet sent are offered to the server again.</source>
        <translation>
            <numerusform>%n change in it that was not yet sent is offered to the server again.</numerusform>
            <numerusform>%n changes in it that were not yet sent are offered to the server again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The collective is closed and opened again as it was then, with %n record(s). What is here now is kept as a file in this list, so that you can go back.</source>
        <translation>
            <numerusform>The collective is closed and opened again as it was then, with %n record. What is here now is kept as a file in this list, so that you can go back.</numerusform>
            <numerusform>The collective is closed and opened again as it was then, with %n records. What is here now is kept as a file in this list, so that you can go back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The backup of %1 is whole: %n record(s).</source>
        <translation>
            <numerusform>The backup of %1 is whole: %n record.</numerusform>
            <numerusform>The backup of %1 is whole: %n records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backed up and checked: %n record(s).</source>
        <translation>
            <numerusform>Backed up and checked: %n record.</numerusform>
            <numerusform>Backed up and checked: %n records.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cooperage::BuyerPreview</name>
    <message numerus="yes">
        <source>Made to order in %n day(s)</source>
        <translation>
            <numerusform>Made to order in %n day</numerusform>
            <numerusform>Made to order in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cooperage::ChangesCard</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cooperage::DecisionsSection</name>
    <message numerus="yes">
        <source>%n decision(s) made.</source>
        <translation>
            <numerusform>%n decision made.</numerusform>
            <numerusform>%n decisions made.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cooperage::DifferenceRow</name>
    <message numerus="yes">
        <source>%n place(s) with a wavy line were changed by both.</source>
        <translation>
            <numerusform>%n place with a wavy line was changed by both.</numerusform>
            <numerusform>%n places with a wavy line were changed by both.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cooperage::DoneStep</name>
    <message numerus="yes">
        <source>%n listing(s) imported.</source>
        <translation>
            <numerusform>%n listing imported.</numerusform>
            <numerusform>%n listings imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quantity(s) recorded as counted.</source>
        <translation>
            <numerusform>%n quantity recorded as counted.</numerusform>
            <numerusform>%n quantities recorded as counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n listing(s) begin as drafts; publish them when they are complete.</source>
        <translation>
            <numerusform>%n listing begins as a draft; publish it when it is complete.</numerusform>
            <numerusform>%n listings begin as drafts; publish them when they are complete.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo address(es) are kept with the listings.</source>
        <translation>
            <numerusform>%n photo address is kept with its listing.</numerusform>
            <numerusform>%n photo addresses are kept with the listings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>File with %n problem(s)…</source>
        <translation>
            <numerusform>File with %n problem…</numerusform>
            <numerusform>File with %n problems…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cooperage::EndorsementsPage</name>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%n to review</numerusform>
            <numerusform>%n to review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviewer(s) are reminded.</source>
        <translation>
            <numerusform>%n reviewer is reminded.</numerusform>
            <numerusform>%n reviewers are reminded.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cooperage::FileStep</name>
    <message numerus="yes">
        <source>%n row(s) below the header</source>
        <translation>
            <numerusform>%n row below the header</numerusform>
            <numerusform>%n rows below the header</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cooperage::FilterChip</name>
    <message numerus="yes">
        <source>%1, %n found</source>
        <translation>
            <numerusform>%1, %n found</numerusform>
            <numerusform>%1, %n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cooperage::HistoryPanel</name>
    <message numerus="yes">
        <source>Went %n step(s) through the history.</source>
        <translation>
            <numerusform>Went %n step through the history.</numerusform>
            <numerusform>Went %n steps through the history.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cooperage::ImportFlow</name>
    <message numerus="yes">
        <source>Import %n, leave %1 in a file</source>
        <translation>
            <numerusform>Import %n, leave %1 in a file</numerusform>
            <numerusform>Import %n, leave %1 in a file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n</source>
        <translation>
            <numerusform>Import %n</numerusform>
            <numerusform>Import %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cooperage::InviteSheet</name>
    <message numerus="yes">
        <source>Who has least to review stands first. This standard asks for at least %n reviewer(s).</source>
        <translation>
            <numerusform>Who has least to review stands first. This standard asks for at least %n reviewer.</numerusform>
            <numerusform>Who has least to review stands first. This standard asks for at least %n reviewers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Invite %n</source>
        <translation>
            <numerusform>Invite %n</numerusform>
            <numerusform>Invite %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cooperage::ListingEditor</name>
    <message numerus="yes">
        <source>%n value(s) were changed in two places.</source>
        <translation>
            <numerusform>%n value was changed in two places.</numerusform>
            <numerusform>%n values were changed in two places.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cooperage::ListingsOverview</name>
    <message numerus="yes">
        <source>What is moved to the bin stays here for %n day(s).</source>
        <translation>
            <numerusform>What is moved to the bin stays here for %n day.</numerusform>
            <numerusform>What is moved to the bin stays here for %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asked for %n listing(s). The collective&apos;s server decides.</source>
        <translation>
            <numerusform>Asked for %n listing. The collective&apos;s server decides.</numerusform>
            <numerusform>Asked for %n listings. The collective&apos;s server decides.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New price for %n listing(s)</source>
        <translation>
            <numerusform>New price for %n listing</numerusform>
            <numerusform>New price for %n listings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %n listing(s).</source>
        <translation>
            <numerusform>Restored %n listing.</numerusform>
            <numerusform>Restored %n listings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n listing(s) to the bin.</source>
        <translation>
            <numerusform>Moved %n listing to the bin.</numerusform>
            <numerusform>Moved %n listings to the bin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed %n listing(s).</source>
        <translation>
            <numerusform>Changed %n listing.</numerusform>
            <numerusform>Changed %n listings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cooperage::ListingsPage</name>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n draft</numerusform>
            <numerusform>%n drafts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cooperage::MovementPanel</name>
    <message numerus="yes">
        <source>Made: %n × %1.</source>
        <translation>
            <numerusform>Made: %n × %1.</numerusform>
            <numerusform>Made: %n × %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sold: %n × %1.</source>
        <translation>
            <numerusform>Sold: %n × %1.</numerusform>
            <numerusform>Sold: %n × %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counted: %n × %1.</source>
        <translation>
            <numerusform>Counted: %n × %1.</numerusform>
            <numerusform>Counted: %n × %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved: %n × %1.</source>
        <translation>
            <numerusform>Moved: %n × %1.</numerusform>
            <numerusform>Moved: %n × %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is %n more than was known here. Count it when you can.</source>
        <translation>
            <numerusform>That is %n more than was known here. Count it when you can.</numerusform>
            <numerusform>That is %n more than was known here. Count it when you can.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cooperage::NeedsCard</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n put off until tomorrow – show again</source>
        <translation>
            <numerusform>%n put off until tomorrow – show again</numerusform>
            <numerusform>%n put off until tomorrow – show again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cooperage::PhotoSection</name>
    <message numerus="yes">
        <source>Preparing %n photo(s)…</source>
        <translation>
            <numerusform>Preparing %n photo…</numerusform>
            <numerusform>Preparing %n photos…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cooperage::PlanTable</name>
    <message numerus="yes">
        <source>Comes in with %n variant(s)</source>
        <translation>
            <numerusform>Comes in with %n variant</numerusform>
            <numerusform>Comes in with %n variants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cooperage::PreviewPanel</name>
    <message numerus="yes">
        <source>%n in stock</source>
        <translation>
            <numerusform>%n in stock</numerusform>
            <numerusform>%n in stock</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n variant(s)</source>
        <translation>
            <numerusform>%n variant</numerusform>
            <numerusform>%n variants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cooperage::ProgressStrip</name>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>about %n second left</numerusform>
            <numerusform>about %n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cooperage::PublishCard</name>
    <message numerus="yes">
        <source>%n thing(s) to do before publishing</source>
        <translation>
            <numerusform>%n thing to do before publishing</numerusform>
            <numerusform>%n things to do before publishing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cooperage::RecommendSheet</name>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>%n character left</numerusform>
            <numerusform>%n characters left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>%n character too many</numerusform>
            <numerusform>%n characters too many</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cooperage::RequestPage</name>
    <message numerus="yes">
        <source>%n reviewer(s) invited.</source>
        <translation>
            <numerusform>%n reviewer invited.</numerusform>
            <numerusform>%n reviewers invited.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 reminded you on %2: your review is %n day(s) over.</source>
        <translation>
            <numerusform>%1 reminded you on %2: your review is %n day over.</numerusform>
            <numerusform>%1 reminded you on %2: your review is %n days over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 reminded you on %2: your answer is %n day(s) over.</source>
        <translation>
            <numerusform>%1 reminded you on %2: your answer is %n day over.</numerusform>
            <numerusform>%1 reminded you on %2: your answer is %n days over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cooperage::SelectionBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cooperage::Sidebar</name>
    <message numerus="yes">
        <source>%n change(s) to send</source>
        <translation>
            <numerusform>%n change to send</numerusform>
            <numerusform>%n changes to send</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offline, %n to send</source>
        <translation>
            <numerusform>Offline, %n to send</numerusform>
            <numerusform>Offline, %n to send</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) needed</source>
        <translation>
            <numerusform>%n decision needed</numerusform>
            <numerusform>%n decisions needed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last sync %n min ago</source>
        <translation>
            <numerusform>Last sync %n min ago</numerusform>
            <numerusform>Last sync %n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last sync %n hour(s) ago</source>
        <translation>
            <numerusform>Last sync %n hour ago</numerusform>
            <numerusform>Last sync %n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last sync %n day(s) ago</source>
        <translation>
            <numerusform>Last sync %n day ago</numerusform>
            <numerusform>Last sync %n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cooperage::StockBar</name>
    <message numerus="yes">
        <source>%1 (%n piece(s))</source>
        <translation>
            <numerusform>%1 (%n piece)</numerusform>
            <numerusform>%1 (%n pieces)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cooperage::StockPage</name>
    <message numerus="yes">
        <source>%n below limit</source>
        <translation>
            <numerusform>%n below limit</numerusform>
            <numerusform>%n below limit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cooperage::SuggestionCard</name>
    <message numerus="yes">
        <source>See their %n listing(s)</source>
        <translation>
            <numerusform>See their %n listing</numerusform>
            <numerusform>See their %n listings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cooperage::SyncPage</name>
    <message numerus="yes">
        <source>%n thing(s) to decide</source>
        <translation>
            <numerusform>%n thing to decide</numerusform>
            <numerusform>%n things to decide</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cooperage::SyncSection</name>
    <message numerus="yes">
        <source>The clock of this computer differs from the server&apos;s by %n minute(s). Nothing is lost, but please set it.</source>
        <translation>
            <numerusform>The clock of this computer differs from the server&apos;s by %n minute. Nothing is lost, but please set it.</numerusform>
            <numerusform>The clock of this computer differs from the server&apos;s by %n minutes. Nothing is lost, but please set it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cooperage::TrailCard</name>
    <message numerus="yes">
        <source>The audit trail is whole: %n entry(s) checked.</source>
        <translation>
            <numerusform>The audit trail is whole: %n entry checked.</numerusform>
            <numerusform>The audit trail is whole: %n entries checked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cooperage::ComparePanel</name>
    <message numerus="yes">
        <source>%1 of %n similar listing(s) beside it.</source>
        <translation>
            <numerusform>%1 of %n similar listing beside it.</numerusform>
            <numerusform>%1 of %n similar listings beside it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cooperage::EvidencePanel</name>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n piece</numerusform>
            <numerusform>%n pieces</numerusform>
        </translation>
    </message>
</context>
</TS>
