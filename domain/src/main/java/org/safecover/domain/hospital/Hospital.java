package org.safecover.domain.hospital;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.safecover.domain.action.Action;
import org.safecover.domain.cover.PostRule;
import org.safecover.domain.money.RateCard;
import org.safecover.domain.pay.PayStanding;
import org.safecover.domain.rota.Duty;
import org.safecover.domain.rota.Session;
import org.safecover.domain.staff.AvailabilityStatement;
import org.safecover.domain.staff.ContractId;
import org.safecover.domain.staff.Leave;
import org.safecover.domain.staff.Person;

/// Everything one hospital's folder says, checked and in instants.
///
/// @param name for people to read
/// @param odsCode the organisation's code
/// @param zone the zone of every local time in its files
/// @param contracts those in force here
/// @param handovers local times at which one doctor may hand a post to another, in order
/// @param cycle the rota as a repeating template, when it is one
/// @param people in order of id; ids are unique
/// @param duties in order of time; no two of one person overlap
/// @param holidays in order of time: normal days of the rota that fall on a public holiday and are
///   not worked
/// @param standings in order of person, at most one each
public record Hospital(
    String name,
    String odsCode,
    ZoneId zone,
    List<Area> areas,
    SortedSet<ContractId> contracts,
    List<LocalTime> handovers,
    PlanningWeights weights,
    Optional<RotaCycle> cycle,
    List<Person> people,
    List<Duty> duties,
    List<Duty> holidays,
    List<PostRule> posts,
    List<Session> sessions,
    List<Leave> leave,
    List<AvailabilityStatement> availability,
    List<Action> actions,
    RateCard rates,
    List<PayStanding> standings) {

  public Hospital {
    areas = List.copyOf(areas);
    handovers = List.copyOf(handovers);
    people = List.copyOf(people);
    duties = List.copyOf(duties);
    holidays = List.copyOf(holidays);
    posts = List.copyOf(posts);
    sessions = List.copyOf(sessions);
    leave = List.copyOf(leave);
    availability = List.copyOf(availability);
    actions = List.copyOf(actions);
    standings = List.copyOf(standings);
  }

  /// The same hospital with other actions.
  public Hospital with(List<Action> others) {
    return new Hospital(
        name,
        odsCode,
        zone,
        areas,
        contracts,
        handovers,
        weights,
        cycle,
        people,
        duties,
        holidays,
        posts,
        sessions,
        leave,
        availability,
        others,
        rates,
        standings);
  }
}
