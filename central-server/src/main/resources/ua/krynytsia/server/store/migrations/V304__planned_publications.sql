-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is to be published at a moment: once, also where the server was off then.
create table planned_publication (
    id               varchar(36)   not null primary key,
    due              timestamp(6) with time zone not null,
    planned_by       varchar(200)  not null,
    acknowledged     boolean       not null,
    state            varchar(16)   not null,
    ended            timestamp(6) with time zone,
    edition          bigint        not null
);
create index planned_publication_due on planned_publication (state, due);
