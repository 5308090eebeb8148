package io.entrepot.order.web;

import io.entrepot.order.OrderDesk;
import io.entrepot.order.OrderView;
import io.entrepot.platform.mail.KeptMail;
import io.entrepot.platform.web.By;
import io.entrepot.platform.web.StaffNames;
import io.entrepot.shipping.Shipment;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Everything that happened to an order, newest first: steps, notes, mails, tracking. */
final class Timeline {
    /** What sort of thing happened. */
    enum Kind {
        STEP,
        NOTE,
        MAIL,
        TRACKING
    }

    /** One thing that happened; what does not apply to its kind is null. */
    record Entry(
            Instant at,
            Kind kind,
            @Nullable String lifecycle,
            @Nullable String from,
            @Nullable String to,
            @Nullable By by,
            @Nullable String reason,
            @Nullable String text,
            @Nullable String reference) {}

    private final Map<String, By> people;
    private final List<Entry> entries = new ArrayList<>();

    private Timeline(Map<String, By> people) {
        this.people = people;
    }

    /** All that is told of one order, from where it is kept. */
    record Sources(OrderView order, OrderDesk desk, List<KeptMail> mails, List<Shipment> parcels) {}

    static List<Entry> of(Sources sources, StaffNames names) {
        OrderView order = sources.order();
        OrderDesk desk = sources.desk();
        List<String> actors = new ArrayList<>();
        order.steps().forEach(step -> actors.add(step.actor()));
        desk.notes().forEach(note -> actors.add(note.actor()));
        Timeline timeline = new Timeline(names.by(actors));
        order.steps().forEach(timeline::step);
        desk.notes().forEach(timeline::note);
        sources.mails().forEach(timeline::mail);
        sources.parcels().forEach(timeline::parcel);
        return timeline.entries.stream()
                .sorted(Comparator.comparing(Entry::at).reversed())
                .toList();
    }

    private void step(OrderView.Step step) {
        entries.add(
                new Entry(
                        step.at(),
                        Kind.STEP,
                        step.lifecycle(),
                        step.from(),
                        step.to(),
                        people.get(step.actor()),
                        step.reason(),
                        null,
                        null));
    }

    private void note(OrderDesk.Note note) {
        entries.add(
                new Entry(
                        note.at(),
                        Kind.NOTE,
                        null,
                        null,
                        null,
                        people.get(note.actor()),
                        null,
                        note.text(),
                        note.id().toString()));
    }

    private void mail(KeptMail mail) {
        entries.add(
                new Entry(
                        mail.createdAt(),
                        Kind.MAIL,
                        null,
                        null,
                        mail.state().name(),
                        null,
                        mail.mail().kind(),
                        mail.mail().subject(),
                        mail.mail().id().toString()));
    }

    private void parcel(Shipment parcel) {
        for (Shipment.Event event : parcel.events()) {
            entries.add(
                    new Entry(
                            event.at(),
                            Kind.TRACKING,
                            null,
                            null,
                            event.status().name(),
                            null,
                            event.note(),
                            event.location(),
                            parcel.id().toString()));
        }
    }
}
