-- SPDX-License-Identifier: GPL-3.0-or-later
-- The single register of resources: whose each is, who answers for it, when it is renewed.
create table register_entry (
    resource_id      varchar(64)   not null primary key,
    content          ${blob}       not null,
    complete         boolean       not null,
    abolished        boolean       not null,
    assumed          boolean       not null,
    next_update      date,
    revision         bigint        not null,
    changed          timestamp(6) with time zone not null,
    changed_by       varchar(200)  not null
);

-- Every state that an entry of the register had, with the act that decided it.
create table register_change (
    resource_id      varchar(64)   not null,
    revision         bigint        not null,
    content          ${blob}       not null,
    basis_act        varchar(500)  not null,
    basis_number     varchar(100)  not null,
    basis_date       date,
    changed          timestamp(6) with time zone not null,
    changed_by       varchar(200)  not null,
    primary key (resource_id, revision)
);

-- Which reminders of which date were given, so that none is given twice.
create table register_reminder (
    resource_id      varchar(64)   not null,
    due              date          not null,
    kind             varchar(16)   not null,
    noticed          timestamp(6) with time zone not null,
    primary key (resource_id, due, kind)
);

create table inventory_campaign (
    campaign_id      varchar(36)   not null primary key,
    title            varchar(300)  not null,
    opened           timestamp(6) with time zone not null,
    opened_by        varchar(200)  not null,
    closed           timestamp(6) with time zone
);

create table inventory_row (
    campaign_id      varchar(36)   not null,
    resource_id      varchar(64)   not null,
    verdict          varchar(16)   not null,
    basis_act        varchar(500)  not null,
    basis_number     varchar(100)  not null,
    basis_date       date,
    judged           timestamp(6) with time zone,
    judged_by        varchar(200)  not null,
    primary key (campaign_id, resource_id)
);
