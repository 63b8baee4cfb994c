-- SPDX-License-Identifier: GPL-3.0-or-later
create table rating (
    kiosk varchar(64) not null,
    day_counted date not null,
    about varchar(200) not null,
    verdict varchar(16) not null,
    times integer not null,
    primary key (kiosk, day_counted, about, verdict)
);

create index rating_about on rating (about, day_counted);
