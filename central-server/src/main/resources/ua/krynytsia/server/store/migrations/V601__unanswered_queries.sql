-- SPDX-License-Identifier: GPL-3.0-or-later
create table unanswered_query (
    kiosk varchar(64) not null,
    words varchar(60) not null,
    since timestamp(6) with time zone not null,
    primary key (kiosk, words)
);
