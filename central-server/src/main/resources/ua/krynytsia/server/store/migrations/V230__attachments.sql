-- SPDX-License-Identifier: GPL-3.0-or-later
-- An index of the sealed files that came beside the envelopes. Which appeal names a file, how it is
-- called and what is in it stands only in the appeal's encrypted words.
create table attachment (
    kiosk varchar(64) not null,
    reference varchar(36) not null,
    length bigint not null,
    received timestamp(6) with time zone not null,
    primary key (kiosk, reference)
);
