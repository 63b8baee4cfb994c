-- SPDX-License-Identifier: GPL-3.0-or-later
-- An index of the intake journal. What a person wrote stands only in `content`, encrypted; the PIN
-- only as an HMAC. `trouble` is set where an operator must look.
create table appeal (
    id varchar(36) primary key,
    kiosk varchar(64) not null,
    registered timestamp(6) with time zone not null,
    number varchar(20),
    form varchar(64),
    form_version integer,
    submitted timestamp(6) with time zone,
    language varchar(12),
    pin_hmac varchar(64),
    content ${blob},
    trouble varchar(64)
);

create index appeal_by_registered on appeal (registered);
create index appeal_by_number on appeal (number);
