<tileset name="things" tilewidth="64" tileheight="64"><tile id="0">
  <image width="64" height="64" source="table.png"/>
  <objectgroup>
   <object id="1" type="base" x="0" y="48"><polyline points="0,0 64,0"/></object>
   <object id="2" type="blocked" x="8" y="32" width="48" height="24"/>
  </objectgroup>
 </tile></tileset>
