-- SPDX-License-Identifier: GPL-3.0-or-later
-- The certificates of an enrolment: the one it began with and those that renewed it. One is in
-- force until `ends`; nothing there: until it ends by itself.
create table certificate (
    serial varchar(64) primary key,
    receipt_prefix varchar(2) not null references enrolment (receipt_prefix),
    kiosk varchar(64) not null,
    key_hash varchar(64) not null,
    chain varchar(50000) not null,
    issued timestamp(6) with time zone not null,
    used timestamp(6) with time zone,
    ends timestamp(6) with time zone
);

create index certificate_by_enrolment on certificate (receipt_prefix);

insert into certificate (serial, receipt_prefix, kiosk, key_hash, chain, issued, used)
select serial, receipt_prefix, kiosk, '', '', enrolled, enrolled from enrolment;

-- What technicians did at the kiosks, each entry once.
create table service_deed (
    id varchar(36) primary key,
    kiosk varchar(64) not null,
    at timestamp(6) with time zone not null,
    received timestamp(6) with time zone not null
);
