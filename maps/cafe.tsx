<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" tiledversion="1.10.2" name="cafe" tilewidth="507" tileheight="597" tilecount="20" columns="0" objectalignment="bottomleft">
 <grid orientation="orthogonal" width="1" height="1"/>
 <tile id="0" type="prop">
  <properties>
   <property name="name" value="fern"/>
   <property name="home_x" type="int" value="680"/>
   <property name="home_y" type="int" value="605"/>
  </properties>
  <image width="115" height="172" source="cafe/dusk/fern.webp"/>
  <objectgroup draworder="index">
   <object id="1" name="base" type="base" x="33.8" y="162">
    <polyline points="0,0 9,1.5 38.8,6.3 47.8,-21.1"/>
   </object>
   <object id="2" name="blocked" type="blocked" x="33.8" y="162">
    <polygon points="0,0 38.8,6.3 47.8,-21.1 9,-27.4"/>
   </object>
  </objectgroup>
 </tile>
 <tile id="1" type="prop">
  <properties>
   <property name="name" value="coat_stand"/>
   <property name="home_x" type="int" value="206"/>
   <property name="home_y" type="int" value="834"/>
  </properties>
  <image width="74" height="201" source="cafe/dusk/coat_stand.webp"/>
  <objectgroup draworder="index">
   <object id="1" name="base" type="base" x="5.2" y="192.6">
    <polyline points="0,0 10.2,1.7 44.1,7.2 54.3,-24"/>
   </object>
   <object id="2" name="blocked" type="blocked" x="5.2" y="192.6">
    <polygon points="0,0 44.1,7.2 54.3,-24 10.2,-31.2"/>
   </object>
  </objectgroup>
 </tile>
 <tile id="2" type="prop">
  <properties>
   <property name="name" value="chess_table"/>
   <property name="home_x" type="int" value="508"/>
   <property name="home_y" type="int" value="870"/>
  </properties>
  <image width="252" height="219" source="cafe/dusk/chess_table.webp"/>
  <objectgroup draworder="index">
   <object id="1" name="base" type="base" x="-3.1" y="105.6">
    <polyline points="0,0 4.9,70.4 47.5,118.6 48.3,119.5 59.7,114.5 107.2,93.5 217.6,44.7 261,25.5"/>
   </object>
   <object id="2" name="blocked" type="blocked" x="45.2" y="225.2">
    <polygon points="0,0 212.8,-94 169.3,-143.1 -43.4,-49.1"/>
   </object>
   <object id="3" name="blocked" type="blocked" x="44.4" y="159.4">
    <polygon points="0,0 59.7,-26.4 12.2,-80.1 -47.5,-53.7"/>
   </object>
  </objectgroup>
 </tile>
 <tile id="3" type="prop">
  <properties>
   <property name="name" value="window_table2"/>
   <property name="home_x" type="int" value="272"/>
   <property name="home_y" type="int" value="955"/>
  </properties>
  <image width="185" height="258" source="cafe/dusk/window_table2.webp"/>
  <objectgroup draworder="index">
   <object id="1" name="base" type="base" x="-14.7" y="112.5">
    <polyline points="0,0 73.8,83.5 130.9,148.1 204.7,115.5"/>
   </object>
   <object id="2" name="blocked" type="blocked" x="116.2" y="260.6">
    <polygon points="0,0 73.8,-32.6 -57.1,-180.8 -130.9,-148.1"/>
   </object>
  </objectgroup>
 </tile>
 <tile id="4" type="prop">
  <properties>
   <property name="name" value="bar"/>
   <property name="home_x" type="int" value="850"/>
   <property name="home_y" type="int" value="1070"/>
  </properties>
  <image width="507" height="597" source="cafe/dusk/bar.webp"/>
  <objectgroup draworder="index">
   <object id="1" name="base" type="base" x="7.9" y="133">
    <polyline points="0,0 73.8,83.5 421.9,477.4 495.7,444.8"/>
   </object>
   <object id="2" name="blocked" type="blocked" x="429.8" y="610.5">
    <polygon points="0,0 73.8,-32.6 -348.1,-510 -421.9,-477.4"/>
   </object>
  </objectgroup>
 </tile>
 <tile id="5" type="prop">
  <properties>
   <property name="name" value="stool3"/>
   <property name="home_x" type="int" value="865"/>
   <property name="home_y" type="int" value="738"/>
  </properties>
  <image width="88" height="192" source="cafe/dusk/stool3.webp"/>
  <objectgroup draworder="index">
   <object id="1" name="base" type="base" x="0.4" y="184.8">
    <polyline points="0,0 10.6,1.7 45.9,7.5 56.4,-24.9"/>
   </object>
   <object id="2" name="blocked" type="blocked" x="0.4" y="184.8">
    <polygon points="0,0 45.9,7.5 56.4,-24.9 10.6,-32.4"/>
   </object>
  </objectgroup>
 </tile>
 <tile id="6" type="prop">
  <properties>
   <property name="name" value="stool2"/>
   <property name="home_x" type="int" value="929"/>
   <property name="home_y" type="int" value="812"/>
  </properties>
  <image width="57" height="111" source="cafe/dusk/stool2.webp"/>
  <objectgroup draworder="index">
   <object id="1" name="base" type="base" x="0.9" y="102.7">
    <polyline points="0,0 10.6,1.7 45.9,7.5 56.4,-24.9"/>
   </object>
   <object id="2" name="blocked" type="blocked" x="0.9" y="102.7">
    <polygon points="0,0 45.9,7.5 56.4,-24.9 10.6,-32.4"/>
   </object>
  </objectgroup>
 </tile>
 <tile id="7" type="prop">
  <properties>
   <property name="name" value="stool1"/>
   <property name="home_x" type="int" value="1055"/>
   <property name="home_y" type="int" value="953"/>
  </properties>
  <image width="57" height="110" source="cafe/dusk/stool1.webp"/>
  <objectgroup draworder="index">
   <object id="1" name="base" type="base" x="0.4" y="102.7">
    <polyline points="0,0 10.6,1.7 45.9,7.5 56.4,-24.9"/>
   </object>
   <object id="2" name="blocked" type="blocked" x="0.4" y="102.7">
    <polygon points="0,0 45.9,7.5 56.4,-24.9 10.6,-32.4"/>
   </object>
  </objectgroup>
 </tile>
 <tile id="8" type="prop">
  <properties>
   <property name="name" value="stool0"/>
   <property name="home_x" type="int" value="1123"/>
   <property name="home_y" type="int" value="1030"/>
  </properties>
  <image width="57" height="110" source="cafe/dusk/stool0.webp"/>
  <objectgroup draworder="index">
   <object id="1" name="base" type="base" x="0.2" y="102.4">
    <polyline points="0,0 10.6,1.7 45.9,7.5 56.4,-24.9"/>
   </object>
   <object id="2" name="blocked" type="blocked" x="0.2" y="102.4">
    <polygon points="0,0 45.9,7.5 56.4,-24.9 10.6,-32.4"/>
   </object>
  </objectgroup>
 </tile>
 <tile id="9" type="prop">
  <properties>
   <property name="name" value="window_table1"/>
   <property name="home_x" type="int" value="432"/>
   <property name="home_y" type="int" value="1135"/>
  </properties>
  <image width="184" height="284" source="cafe/dusk/window_table1.webp"/>
  <objectgroup draworder="index">
   <object id="1" name="base" type="base" x="-15.3" y="138.9">
    <polyline points="0,0 73.8,83.5 130.9,148.1 204.7,115.5"/>
   </object>
   <object id="2" name="blocked" type="blocked" x="115.6" y="287">
    <polygon points="0,0 73.8,-32.6 -57.1,-180.8 -130.9,-148.1"/>
   </object>
  </objectgroup>
 </tile>
 <tile id="10" type="prop">
  <properties>
   <property name="name" value="sophia_chair_far"/>
   <property name="home_x" type="int" value="622"/>
   <property name="home_y" type="int" value="1235"/>
  </properties>
  <image width="79" height="137" source="cafe/dusk/sophia_chair_far.webp"/>
  <objectgroup draworder="index">
   <object id="1" name="base" type="base" x="6.7" y="107.9">
    <polyline points="0,0 66.6,-0"/>
   </object>
   <object id="2" name="blocked" type="blocked" x="28.6" y="134.3">
    <polygon points="0,0 49.9,-22.1 22.8,-52.8 -27.1,-30.7"/>
   </object>
  </objectgroup>
 </tile>
 <tile id="11" type="prop">
  <properties>
   <property name="name" value="sophia_table"/>
   <property name="home_x" type="int" value="655"/>
   <property name="home_y" type="int" value="1286"/>
  </properties>
  <image width="102" height="127" source="cafe/dusk/sophia_table.webp"/>
  <objectgroup draworder="index">
   <object id="1" name="base" type="base" x="11.6" y="123.9">
    <polyline points="0,0 14.7,2.4 63.5,10.4 78.2,-34.5"/>
   </object>
   <object id="2" name="blocked" type="blocked" x="11.6" y="123.9">
    <polygon points="0,0 63.5,10.4 78.2,-34.5 14.7,-44.9"/>
   </object>
  </objectgroup>
 </tile>
 <tile id="12" type="prop">
  <properties>
   <property name="name" value="spare_table"/>
   <property name="home_x" type="int" value="1154"/>
   <property name="home_y" type="int" value="1285"/>
  </properties>
  <image width="243" height="175" source="cafe/dusk/spare_table.webp"/>
  <objectgroup draworder="index">
   <object id="1" name="base" type="base" x="3.8" y="96.7">
    <polyline points="0,0 32.6,36.8 45.6,48.2 52.1,55.5 84.7,92.4 91.7,100.4 119.4,88.1 157.9,71.1 165.5,67.7 188.4,80 212.2,69.5 242.7,56"/>
   </object>
   <object id="2" name="blocked" type="blocked" x="95.5" y="197.1">
    <polygon points="0,0 73.8,-32.6 27.7,-84.8 -46.1,-52.2"/>
   </object>
   <object id="3" name="blocked" type="blocked" x="36.3" y="133.6">
    <polygon points="0,0 52.1,-23 19.5,-59.9 -32.6,-36.8"/>
   </object>
   <object id="4" name="blocked" type="blocked" x="192.2" y="176.8">
    <polygon points="0,0 54.3,-24 23.8,-58.5 -30.5,-34.5"/>
   </object>
  </objectgroup>
 </tile>
 <tile id="13" type="prop">
  <properties>
   <property name="name" value="sophia_chair_near"/>
   <property name="home_x" type="int" value="719"/>
   <property name="home_y" type="int" value="1350"/>
  </properties>
  <image width="87" height="102" source="cafe/dusk/sophia_chair_near.webp"/>
  <objectgroup draworder="index">
   <object id="1" name="base" type="base" x="8.8" y="70">
    <polyline points="0,0 66.6,0"/>
   </object>
   <object id="2" name="blocked" type="blocked" x="30.6" y="96.4">
    <polygon points="0,0 49.9,-22.1 22.8,-52.8 -27.1,-30.7"/>
   </object>
  </objectgroup>
 </tile>
 <tile id="14" type="above">
  <properties>
   <property name="name" value="globe0"/>
   <property name="home_x" type="int" value="1221"/>
   <property name="home_y" type="int" value="777"/>
  </properties>
  <image width="51" height="91" source="cafe/dusk/globe0.webp"/>
 </tile>
 <tile id="15" type="above">
  <properties>
   <property name="name" value="globe1"/>
   <property name="home_x" type="int" value="1079"/>
   <property name="home_y" type="int" value="616"/>
  </properties>
  <image width="51" height="90" source="cafe/dusk/globe1.webp"/>
 </tile>
 <tile id="16" type="above">
  <properties>
   <property name="name" value="globe2"/>
   <property name="home_x" type="int" value="936"/>
   <property name="home_y" type="int" value="455"/>
  </properties>
  <image width="51" height="91" source="cafe/dusk/globe2.webp"/>
 </tile>
 <tile id="17" type="above">
  <properties>
   <property name="name" value="globe3"/>
   <property name="home_x" type="int" value="779"/>
   <property name="home_y" type="int" value="899"/>
  </properties>
  <image width="51" height="91" source="cafe/dusk/globe3.webp"/>
 </tile>
 <tile id="18" type="above">
  <properties>
   <property name="name" value="globe4"/>
   <property name="home_x" type="int" value="596"/>
   <property name="home_y" type="int" value="692"/>
  </properties>
  <image width="50" height="90" source="cafe/dusk/globe4.webp"/>
 </tile>
 <tile id="19" type="above">
  <properties>
   <property name="name" value="globe5"/>
   <property name="home_x" type="int" value="433"/>
   <property name="home_y" type="int" value="508"/>
  </properties>
  <image width="51" height="90" source="cafe/dusk/globe5.webp"/>
 </tile>
</tileset>
