<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>cooperage::FilterChip</name>
    <message numerus="yes">
        <source>%1, %n found</source>
        <translation><numerusform>%1, %n found</numerusform><numerusform>%1, %n found</numerusform></translation>
    </message>
</context>
<context>
    <name>cooperage::Sidebar</name>
    <message numerus="yes">
        <source>%n change(s) to send</source>
        <translation><numerusform>%n change to send</numerusform><numerusform>%n changes to send</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Offline, %n to send</source>
        <translation><numerusform>Offline, %n to send</numerusform><numerusform>Offline, %n to send</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) needed</source>
        <translation><numerusform>%n decision needed</numerusform><numerusform>%n decisions needed</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Last sync %n min ago</source>
        <translation><numerusform>Last sync %n min ago</numerusform><numerusform>Last sync %n min ago</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Last sync %n hour(s) ago</source>
        <translation><numerusform>Last sync %n hour ago</numerusform><numerusform>Last sync %n hours ago</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Last sync %n day(s) ago</source>
        <translation><numerusform>Last sync %n day ago</numerusform><numerusform>Last sync %n days ago</numerusform></translation>
    </message>
</context>
</TS>
