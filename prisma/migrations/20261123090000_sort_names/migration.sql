-- Names are sorted as people expect, whatever the locale of the server: capitals and accents do not tear them apart.
-- The default of the embedded database orders by code point, where "Ŵ" comes after "Z".

alter table participant
  alter column surname type text collate "und-x-icu",
  alter column forename type text collate "und-x-icu";
alter table employer alter column name type text collate "und-x-icu";
alter table employment_specialist alter column name type text collate "und-x-icu";
alter table organisation alter column name type text collate "und-x-icu";
alter table app_user alter column name type text collate "und-x-icu";
alter table local_authority
  alter column name_en type text collate "und-x-icu",
  alter column name_cy type text collate "und-x-icu";
