<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" tiledversion="1.10.2" name="boulevard" tilewidth="777" tileheight="711" tilecount="23" columns="0" objectalignment="bottomleft">
 <grid orientation="orthogonal" width="1" height="1"/>
 <tile id="0" type="prop">
  <properties>
   <property name="name" value="bin"/>
   <property name="home_x" type="int" value="2276"/>
   <property name="home_y" type="int" value="520"/>
  </properties>
  <image width="72" height="102" source="boulevard/dusk/bin.webp"/>
  <objectgroup draworder="index">
   <object id="1" name="base" type="base" x="-2.2" y="80">
    <polyline points="0,0 8.1,20 14.2,22.4 33.8,30.1 42.5,28.3 62.1,24.3 68.2,16.5 76.3,6.1"/>
   </object>
   <object id="2" name="blocked" type="blocked" x="59.8" y="104.3">
    <polygon points="0,0 14.2,-18.2 6.1,-38.2 -19.6,-48.2 -47.8,-42.5 -62.1,-24.3 -54,-4.3 -28.3,5.7"/>
   </object>
  </objectgroup>
 </tile>
 <tile id="1" type="prop">
  <properties>
   <property name="name" value="letter_box"/>
   <property name="home_x" type="int" value="1699"/>
   <property name="home_y" type="int" value="580"/>
  </properties>
  <image width="61" height="89" source="boulevard/dusk/letter_box.webp"/>
  <objectgroup draworder="index">
   <object id="1" name="base" type="base" x="-17.4" y="135">
    <polyline points="0,0 9.2,22.6 16.1,25.4 38.3,34.1 48.2,32.1 70.3,27.6 77.3,18.7 86.5,7"/>
   </object>
   <object id="2" name="blocked" type="blocked" x="53" y="162.6">
    <polygon points="0,0 16.1,-20.6 7,-43.2 -22.2,-54.7 -54.2,-48.2 -70.3,-27.6 -61.2,-4.9 -32,6.5"/>
   </object>
  </objectgroup>
 </tile>
 <tile id="2" type="prop">
  <properties>
   <property name="name" value="morris"/>
   <property name="home_x" type="int" value="2801"/>
   <property name="home_y" type="int" value="665"/>
  </properties>
  <image width="268" height="542" source="boulevard/dusk/morris.webp"/>
  <objectgroup draworder="index">
   <object id="1" name="base" type="base" x="13.5" y="444.4">
    <polyline points="0,0 25.7,63.3 45.1,70.9 107.1,95.2 134.6,89.6 196.5,77 216,52.2 241.6,19.5"/>
   </object>
   <object id="2" name="blocked" type="blocked" x="210" y="521.4">
    <polygon points="0,0 45.1,-57.6 19.5,-120.8 -61.9,-152.7 -151.4,-134.6 -196.5,-77 -170.9,-13.8 -89.5,18.1"/>
   </object>
  </objectgroup>
 </tile>
 <tile id="3" type="prop">
  <properties>
   <property name="name" value="laurel1"/>
   <property name="home_x" type="int" value="1613"/>
   <property name="home_y" type="int" value="665"/>
  </properties>
  <image width="87" height="132" source="boulevard/dusk/laurel1.webp"/>
  <objectgroup draworder="index">
   <object id="1" name="base" type="base" x="1.7" y="102.6">
    <polyline points="0,0 8.6,21.3 15.2,23.9 36.1,32.1 45.3,30.2 66.2,25.9 72.8,17.6 81.4,6.6"/>
   </object>
   <object id="2" name="blocked" type="blocked" x="67.9" y="128.6">
    <polygon points="0,0 15.2,-19.4 6.6,-40.7 -20.9,-51.4 -51,-45.3 -66.2,-25.9 -57.6,-4.6 -30.1,6.1"/>
   </object>
  </objectgroup>
 </tile>
 <tile id="4" type="prop">
  <properties>
   <property name="name" value="bus_stop"/>
   <property name="home_x" type="int" value="2599"/>
   <property name="home_y" type="int" value="737"/>
  </properties>
  <image width="79" height="286" source="boulevard/dusk/bus_stop.webp"/>
  <objectgroup draworder="index">
   <object id="1" name="base" type="base" x="10.4" y="269.7">
    <polyline points="0,0 5.4,13.3 9.5,14.9 22.5,20 28.3,18.9 41.4,16.2 45.5,11 50.9,4.1"/>
   </object>
   <object id="2" name="blocked" type="blocked" x="51.8" y="285.9">
    <polygon points="0,0 9.5,-12.1 4.1,-25.4 -13,-32.2 -31.9,-28.3 -41.4,-16.2 -36,-2.9 -18.8,3.8"/>
   </object>
  </objectgroup>
 </tile>
 <tile id="5" type="prop">
  <properties>
   <property name="name" value="bicycle"/>
   <property name="home_x" type="int" value="1373"/>
   <property name="home_y" type="int" value="767"/>
  </properties>
  <image width="96" height="180" source="boulevard/dusk/bicycle.webp"/>
  <objectgroup draworder="index">
   <object id="1" name="base" type="base" x="-48.2" y="133.4">
    <polyline points="0,0 6.8,16.6 11.9,18.7 28.2,25 35.4,23.6 51.7,20.3 56.8,13.7 61.5,7.8 63.6,5.1 68.3,4.2 73.4,6.2 89.7,12.6 96.9,11.1 113.2,7.8 118.4,1.3 123,-4.7 125.1,-7.4 129.8,-8.3 134.9,-6.3 151.2,0.1 158.5,-1.4 174.8,-4.7 179.9,-11.2 186.6,-19.8"/>
   </object>
   <object id="2" name="blocked" type="blocked" x="3.6" y="153.7">
    <polygon points="0,0 11.9,-15.1 5.1,-31.8 -16.3,-40.2 -39.8,-35.4 -51.7,-20.3 -45,-3.6 -23.5,4.8"/>
   </object>
   <object id="3" name="blocked" type="blocked" x="65.1" y="141.2">
    <polygon points="0,0 11.9,-15.1 5.1,-31.8 -16.3,-40.2 -39.8,-35.4 -51.7,-20.3 -45,-3.6 -23.5,4.8"/>
   </object>
   <object id="4" name="blocked" type="blocked" x="126.6" y="128.8">
    <polygon points="0,0 11.9,-15.1 5.1,-31.8 -16.3,-40.2 -39.8,-35.4 -51.7,-20.3 -45,-3.6 -23.5,4.8"/>
   </object>
  </objectgroup>
 </tile>
 <tile id="6" type="prop">
  <properties>
   <property name="name" value="lamp1"/>
   <property name="home_x" type="int" value="2301"/>
   <property name="home_y" type="int" value="796"/>
  </properties>
  <image width="91" height="474" source="boulevard/dusk/lamp1.webp"/>
  <objectgroup draworder="index">
   <object id="1" name="base" type="base" x="4.9" y="441.8">
    <polyline points="0,0 8.6,21.3 15.2,23.9 36.1,32.1 45.3,30.2 66.2,25.9 72.8,17.6 81.4,6.6"/>
   </object>
   <object id="2" name="blocked" type="blocked" x="71.1" y="467.8">
    <polygon points="0,0 15.2,-19.4 6.6,-40.7 -20.9,-51.4 -51,-45.3 -66.2,-25.9 -57.6,-4.6 -30.1,6.1"/>
   </object>
  </objectgroup>
 </tile>
 <tile id="7" type="prop">
  <properties>
   <property name="name" value="laurel0"/>
   <property name="home_x" type="int" value="734"/>
   <property name="home_y" type="int" value="844"/>
  </properties>
  <image width="87" height="132" source="boulevard/dusk/laurel0.webp"/>
  <objectgroup draworder="index">
   <object id="1" name="base" type="base" x="1" y="102">
    <polyline points="0,0 8.6,21.3 15.2,23.9 36.1,32.1 45.3,30.2 66.2,25.9 72.8,17.6 81.4,6.6"/>
   </object>
   <object id="2" name="blocked" type="blocked" x="67.2" y="127.9">
    <polygon points="0,0 15.2,-19.4 6.6,-40.7 -20.9,-51.4 -51,-45.3 -66.2,-25.9 -57.6,-4.6 -30.1,6.1"/>
   </object>
  </objectgroup>
 </tile>
 <tile id="8" type="prop">
  <properties>
   <property name="name" value="trunk1"/>
   <property name="home_x" type="int" value="1485"/>
   <property name="home_y" type="int" value="946"/>
  </properties>
  <image width="97" height="326" source="boulevard/dusk/trunk1.webp"/>
  <objectgroup draworder="index">
   <object id="1" name="base" type="base" x="10.7" y="292.5">
    <polyline points="0,0 9.7,24 17.1,26.9 40.6,36.1 51,33.9 74.5,29.2 81.8,19.8 91.6,7.4"/>
   </object>
   <object id="2" name="blocked" type="blocked" x="85.2" y="321.7">
    <polygon points="0,0 17.1,-21.8 7.4,-45.8 -23.5,-57.9 -57.4,-51 -74.5,-29.2 -64.7,-5.2 -33.9,6.9"/>
   </object>
  </objectgroup>
 </tile>
 <tile id="9" type="prop">
  <properties>
   <property name="name" value="terrace4"/>
   <property name="home_x" type="int" value="403"/>
   <property name="home_y" type="int" value="963"/>
  </properties>
  <image width="248" height="197" source="boulevard/dusk/terrace4.webp"/>
  <objectgroup draworder="index">
   <object id="1" name="base" type="base" x="-3.1" y="142.5">
    <polyline points="0,0 24.7,60.9 233.8,18.5 258.5,13.5"/>
   </object>
   <object id="2" name="blocked" type="blocked" x="-3.1" y="142.5">
    <polygon points="0,0 24.7,60.9 258.5,13.5 233.8,-47.4"/>
   </object>
  </objectgroup>
 </tile>
 <tile id="10" type="prop">
  <properties>
   <property name="name" value="terrace3"/>
   <property name="home_x" type="int" value="145"/>
   <property name="home_y" type="int" value="1017"/>
  </properties>
  <image width="247" height="201" source="boulevard/dusk/terrace3.webp"/>
  <objectgroup draworder="index">
   <object id="1" name="base" type="base" x="-3.5" y="144.9">
    <polyline points="0,0 24.7,60.9 233.8,18.5 258.5,13.5"/>
   </object>
   <object id="2" name="blocked" type="blocked" x="-3.5" y="144.9">
    <polygon points="0,0 24.7,60.9 258.5,13.5 233.8,-47.4"/>
   </object>
  </objectgroup>
 </tile>
 <tile id="11" type="prop">
  <properties>
   <property name="name" value="terrace2"/>
   <property name="home_x" type="int" value="0"/>
   <property name="home_y" type="int" value="1040"/>
  </properties>
  <image width="121" height="165" source="boulevard/dusk/terrace2.webp"/>
  <objectgroup draworder="index">
   <object id="1" name="base" type="base" x="-129.2" y="140.8">
    <polyline points="0,0 24.7,60.9 233.8,18.5 258.5,13.5"/>
   </object>
   <object id="2" name="blocked" type="blocked" x="-129.2" y="140.8">
    <polygon points="0,0 24.7,60.9 258.5,13.5 233.8,-47.4"/>
   </object>
  </objectgroup>
 </tile>
 <tile id="12" type="prop">
  <properties>
   <property name="name" value="kiosk"/>
   <property name="home_x" type="int" value="911"/>
   <property name="home_y" type="int" value="1077"/>
  </properties>
  <image width="428" height="525" source="boulevard/dusk/kiosk.webp"/>
  <objectgroup draworder="index">
   <object id="1" name="base" type="base" x="31" y="339.2">
    <polyline points="0,0 147.6,200.8 224.9,172.4 372.4,118.1"/>
   </object>
   <object id="2" name="blocked" type="blocked" x="31" y="339.2">
    <polygon points="0,0 147.6,200.8 372.4,118.1 224.9,-82.6"/>
   </object>
  </objectgroup>
 </tile>
 <tile id="13" type="prop">
  <properties>
   <property name="name" value="car1"/>
   <property name="home_x" type="int" value="1884"/>
   <property name="home_y" type="int" value="1101"/>
  </properties>
  <image width="520" height="276" source="boulevard/dusk/car1.webp"/>
  <objectgroup draworder="index">
   <object id="1" name="base" type="base" x="-15.1" y="189">
    <polyline points="0,0 21.6,53.3 38,59.7 90.1,80.1 104.4,77.3 113.3,75.4 127.3,72.6 144.7,69.1 165.5,64.9 181.9,55 200.2,62.2 203.5,61.5 224.8,57.2 227.4,56.7 250.4,52 267.8,48.5 280.2,46 297.6,27.2 320.6,36.2 323.2,37.2 344.5,32.9 347.8,32.2 366.1,28.5 382.5,25.2 403.3,21 420.7,4.8 434.7,10.3 443.6,8.5 457.8,5.6 510,-5 526.4,-25.9 548,-53.5"/>
   </object>
   <object id="2" name="blocked" type="blocked" x="150.4" y="253.9">
    <polygon points="0,0 38,-48.5 16.4,-101.7 -52.2,-128.6 -127.5,-113.3 -165.5,-64.9 -143.9,-11.6 -75.3,15.3"/>
   </object>
   <object id="3" name="blocked" type="blocked" x="265.1" y="235">
    <polygon points="0,0 40.4,-51.5 17.4,-108.1 -55.4,-136.6 -135.5,-120.4 -175.8,-68.9 -152.9,-12.3 -80,16.2"/>
   </object>
   <object id="4" name="blocked" type="blocked" x="388.2" y="210">
    <polygon points="0,0 40.4,-51.5 17.4,-108.1 -55.4,-136.6 -135.5,-120.4 -175.8,-68.9 -152.9,-12.3 -80,16.2"/>
   </object>
   <object id="5" name="blocked" type="blocked" x="494.9" y="184">
    <polygon points="0,0 38,-48.5 16.4,-101.7 -52.2,-128.6 -127.5,-113.3 -165.5,-64.9 -143.9,-11.6 -75.3,15.3"/>
   </object>
  </objectgroup>
 </tile>
 <tile id="14" type="prop">
  <properties>
   <property name="name" value="lamp0"/>
   <property name="home_x" type="int" value="739"/>
   <property name="home_y" type="int" value="1113"/>
  </properties>
  <image width="90" height="474" source="boulevard/dusk/lamp0.webp"/>
  <objectgroup draworder="index">
   <object id="1" name="base" type="base" x="4.3" y="441.7">
    <polyline points="0,0 8.6,21.3 15.2,23.9 36.1,32.1 45.3,30.2 66.2,25.9 72.8,17.6 81.4,6.6"/>
   </object>
   <object id="2" name="blocked" type="blocked" x="70.4" y="467.6">
    <polygon points="0,0 15.2,-19.4 6.6,-40.7 -20.9,-51.4 -51,-45.3 -66.2,-25.9 -57.6,-4.6 -30.1,6.1"/>
   </object>
  </objectgroup>
 </tile>
 <tile id="15" type="prop">
  <properties>
   <property name="name" value="bench"/>
   <property name="home_x" type="int" value="341"/>
   <property name="home_y" type="int" value="1162"/>
  </properties>
  <image width="288" height="169" source="boulevard/dusk/bench.webp"/>
  <objectgroup draworder="index">
   <object id="1" name="base" type="base" x="-7.8" y="124.8">
    <polyline points="0,0 11.3,28 19.9,31.3 47.3,42.1 59.5,39.6 86.9,34.1 95.5,23.1 98.4,19.3 106.8,8.6 109.8,8 118.4,11.4 145.8,22.1 157.9,19.6 185.3,14.1 193.9,3.1 196.9,-0.6 205.3,-11.4 208.2,-11.9 216.8,-8.6 244.2,2.2 256.4,-0.3 283.7,-5.9 292.4,-16.8 303.7,-31.3"/>
   </object>
   <object id="2" name="blocked" type="blocked" x="79.1" y="158.9">
    <polygon points="0,0 19.9,-25.4 8.6,-53.4 -27.4,-67.5 -66.9,-59.5 -86.9,-34.1 -75.5,-6.1 -39.6,8"/>
   </object>
   <object id="3" name="blocked" type="blocked" x="177.5" y="138.9">
    <polygon points="0,0 19.9,-25.4 8.6,-53.4 -27.4,-67.5 -66.9,-59.5 -86.9,-34.1 -75.5,-6.1 -39.6,8"/>
   </object>
   <object id="4" name="blocked" type="blocked" x="276" y="119">
    <polygon points="0,0 19.9,-25.4 8.6,-53.4 -27.4,-67.5 -66.9,-59.5 -86.9,-34.1 -75.5,-6.1 -39.6,8"/>
   </object>
  </objectgroup>
 </tile>
 <tile id="16" type="prop">
  <properties>
   <property name="name" value="trunk0"/>
   <property name="home_x" type="int" value="79"/>
   <property name="home_y" type="int" value="1230"/>
  </properties>
  <image width="87" height="275" source="boulevard/dusk/trunk0.webp"/>
  <objectgroup draworder="index">
   <object id="1" name="base" type="base" x="1.8" y="244.4">
    <polyline points="0,0 9.7,24 17.1,26.9 40.6,36.1 51,33.9 74.5,29.2 81.8,19.8 91.6,7.4"/>
   </object>
   <object id="2" name="blocked" type="blocked" x="76.2" y="273.6">
    <polygon points="0,0 17.1,-21.8 7.4,-45.8 -23.5,-57.9 -57.4,-51 -74.5,-29.2 -64.7,-5.2 -33.9,6.9"/>
   </object>
  </objectgroup>
 </tile>
 <tile id="17" type="prop">
  <properties>
   <property name="name" value="car0"/>
   <property name="home_x" type="int" value="73"/>
   <property name="home_y" type="int" value="1474"/>
  </properties>
  <image width="643" height="304" source="boulevard/dusk/car0.webp"/>
  <objectgroup draworder="index">
   <object id="1" name="base" type="base" x="48.7" y="198.3">
    <polyline points="0,0 21.6,53.3 38,59.7 90.1,80.1 104.4,77.3 113.3,75.4 127.3,72.6 144.7,69.1 165.5,64.9 181.9,55 200.2,62.2 203.5,61.5 224.8,57.2 227.4,56.7 250.4,52 267.8,48.5 280.2,46 297.6,27.2 320.6,36.2 323.2,37.2 344.5,32.9 347.8,32.2 366.1,28.5 382.5,25.2 403.3,21 420.7,4.8 434.7,10.3 443.6,8.5 457.8,5.6 510,-5 526.4,-25.9 548,-53.5"/>
   </object>
   <object id="2" name="blocked" type="blocked" x="214.2" y="263.1">
    <polygon points="0,0 38,-48.5 16.4,-101.7 -52.2,-128.6 -127.5,-113.3 -165.5,-64.9 -143.9,-11.6 -75.3,15.3"/>
   </object>
   <object id="3" name="blocked" type="blocked" x="328.9" y="244.2">
    <polygon points="0,0 40.4,-51.5 17.4,-108.1 -55.4,-136.6 -135.5,-120.4 -175.8,-68.9 -152.9,-12.3 -80,16.2"/>
   </object>
   <object id="4" name="blocked" type="blocked" x="452" y="219.3">
    <polygon points="0,0 40.4,-51.5 17.4,-108.1 -55.4,-136.6 -135.5,-120.4 -175.8,-68.9 -152.9,-12.3 -80,16.2"/>
   </object>
   <object id="5" name="blocked" type="blocked" x="558.7" y="193.3">
    <polygon points="0,0 38,-48.5 16.4,-101.7 -52.2,-128.6 -127.5,-113.3 -165.5,-64.9 -143.9,-11.6 -75.3,15.3"/>
   </object>
  </objectgroup>
 </tile>
 <tile id="18" type="above">
  <properties>
   <property name="name" value="awning"/>
   <property name="home_x" type="int" value="0"/>
   <property name="home_y" type="int" value="936"/>
  </properties>
  <image width="777" height="438" source="boulevard/dusk/awning.webp"/>
 </tile>
 <tile id="19" type="above">
  <properties>
   <property name="name" value="crown0"/>
   <property name="home_x" type="int" value="0"/>
   <property name="home_y" type="int" value="1045"/>
  </properties>
  <image width="393" height="711" source="boulevard/dusk/crown0.webp"/>
 </tile>
 <tile id="20" type="above">
  <properties>
   <property name="name" value="crown1"/>
   <property name="home_x" type="int" value="1311"/>
   <property name="home_y" type="int" value="714"/>
  </properties>
  <image width="513" height="654" source="boulevard/dusk/crown1.webp"/>
 </tile>
 <tile id="21" type="above">
  <properties>
   <property name="name" value="hat_sign"/>
   <property name="home_x" type="int" value="2268"/>
   <property name="home_y" type="int" value="334"/>
  </properties>
  <image width="138" height="177" source="boulevard/dusk/hat_sign.webp"/>
 </tile>
 <tile id="22" type="above">
  <properties>
   <property name="name" value="arch"/>
   <property name="home_x" type="int" value="2348"/>
   <property name="home_y" type="int" value="241"/>
  </properties>
  <image width="405" height="201" source="boulevard/dusk/arch.webp"/>
 </tile>
</tileset>
