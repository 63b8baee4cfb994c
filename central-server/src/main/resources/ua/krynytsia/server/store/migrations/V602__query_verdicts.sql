-- SPDX-License-Identifier: GPL-3.0-or-later
-- What editors decided about words that residents look for in vain; gone with the words themselves.
create table query_verdict (
    words varchar(60) not null primary key,
    state varchar(8) not null,
    section varchar(64) not null,
    decided timestamp(6) with time zone not null,
    decided_by varchar(200) not null
);
