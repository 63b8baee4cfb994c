-- SPDX-License-Identifier: GPL-3.0-or-later
-- An edition on its way from the first terminals to all is for those alone.
alter table edition add column staged boolean default false not null;

-- Of the editions up to this one terminals keep nothing: no patch leads on from them.
alter table edition_counter add column forgotten_to bigint default 0 not null;
update edition_counter set forgotten_to =
    (select coalesce(max(number), 0) from edition where purged);
