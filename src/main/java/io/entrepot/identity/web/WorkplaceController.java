package io.entrepot.identity.web;

import io.entrepot.identity.DeleteView;
import io.entrepot.identity.PreferenceQuery;
import io.entrepot.identity.SavePreference;
import io.entrepot.identity.SaveView;
import io.entrepot.identity.SavedView;
import io.entrepot.identity.ViewsQuery;
import io.entrepot.identity.WorkplaceApi;
import io.entrepot.kernel.Ids;
import io.entrepot.kernel.Permission;
import io.entrepot.platform.web.Needs;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Saved views and preferences of whoever is signed in. */
@RestController
@RequestMapping("/api/v1/console")
@Needs(Permission.ORDER_READ)
class WorkplaceController {
    /** What is to be kept. */
    record Wish(
            String list,
            String name,
            boolean shared,
            @Nullable Map<String, String> query,
            @Nullable List<String> columns) {
        SaveView command(UUID id, UUID account) {
            return new SaveView(
                    id,
                    account,
                    list,
                    name,
                    shared,
                    query == null ? Map.of() : query,
                    columns == null ? List.of() : columns);
        }
    }

    /** The views of a list. */
    record Views(List<View> items) {}

    /** A view, and whether it is the reader's own. */
    record View(
            UUID id,
            String list,
            String name,
            boolean shared,
            boolean mine,
            Owner owner,
            Map<String, String> query,
            List<String> columns,
            long version) {}

    /** Whose it is. */
    record Owner(UUID id, String name) {}

    /** What is kept under a name. */
    record Preference(Map<String, Object> value) {}

    private final WorkplaceApi workplace;

    WorkplaceController(WorkplaceApi workplace) {
        this.workplace = workplace;
    }

    @GetMapping("/views")
    Views views(@RequestParam String list, Principal staff) {
        UUID account = account(staff);
        return new Views(
                workplace.views(new ViewsQuery(account, list)).stream()
                        .map(view -> shown(view, account))
                        .toList());
    }

    @PostMapping("/views")
    View add(@RequestBody Wish wish, Principal staff) {
        return change(Ids.next(), wish, staff);
    }

    @PutMapping("/views/{id}")
    View change(@PathVariable UUID id, @RequestBody Wish wish, Principal staff) {
        UUID account = account(staff);
        return shown(workplace.saveView(wish.command(id, account)), account);
    }

    @DeleteMapping("/views/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable UUID id, Principal staff) {
        workplace.deleteView(new DeleteView(id, account(staff)));
    }

    @GetMapping("/preferences/{name}")
    Preference preference(@PathVariable String name, Principal staff) {
        return new Preference(workplace.preference(new PreferenceQuery(account(staff), name)));
    }

    @PutMapping("/preferences/{name}")
    Preference keep(
            @PathVariable String name, @RequestBody Preference preference, Principal staff) {
        return new Preference(
                workplace.savePreference(
                        new SavePreference(account(staff), name, preference.value())));
    }

    private static UUID account(Principal staff) {
        return UUID.fromString(staff.getName());
    }

    private static View shown(SavedView view, UUID reader) {
        return new View(
                view.id(),
                view.list(),
                view.name(),
                view.shared(),
                view.ownerId().equals(reader),
                new Owner(view.ownerId(), view.ownerName()),
                view.query(),
                view.columns(),
                view.version());
    }
}
