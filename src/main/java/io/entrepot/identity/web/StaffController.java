package io.entrepot.identity.web;

import io.entrepot.identity.ChangeStaff;
import io.entrepot.identity.InviteStaff;
import io.entrepot.identity.RenewStaff;
import io.entrepot.identity.StaffApi;
import io.entrepot.identity.StaffLink;
import io.entrepot.identity.StaffMember;
import io.entrepot.identity.StaffRole;
import io.entrepot.kernel.Actor;
import io.entrepot.kernel.Permission;
import io.entrepot.platform.web.Needs;
import io.swagger.v3.oas.annotations.responses.ApiResponse;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.security.Principal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Who may work here, for whoever manages staff. */
@RestController
@RequestMapping("/api/v1/console")
class StaffController {
    /** Everybody, and the roles there are. */
    record Staff(List<StaffMember> items, List<StaffRole> roles) {}

    /** Whom to invite. */
    record Invitation(String name, String email, List<String> roles) {}

    /** Other roles, or shut out. */
    record Change(List<String> roles, boolean open) {}

    /** The link by which somebody sets a password; it is shown once. */
    record Link(UUID id, String link, Instant endsAt) {}

    private final StaffApi staff;

    StaffController(StaffApi staff) {
        this.staff = staff;
    }

    @GetMapping("/staff")
    @Needs(Permission.STAFF_WRITE)
    Staff staff() {
        return new Staff(staff.staff(), staff.roles());
    }

    @PostMapping("/staff")
    @Needs(Permission.STAFF_WRITE)
    @ApiResponse(responseCode = "201", useReturnTypeSchema = true)
    ResponseEntity<Link> invite(@RequestBody Invitation wish, Principal by) {
        return once(
                HttpStatus.CREATED,
                staff.invite(new InviteStaff(wish.name(), wish.email(), wish.roles(), actor(by))));
    }

    @PutMapping("/staff/{id}")
    @Needs(Permission.STAFF_WRITE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(@PathVariable UUID id, @RequestBody Change wish, Principal by) {
        staff.change(new ChangeStaff(id, wish.roles(), wish.open(), actor(by)));
    }

    @PostMapping("/staff/{id}/link")
    @Needs(Permission.STAFF_WRITE)
    ResponseEntity<Link> renew(@PathVariable UUID id, Principal by) {
        return once(HttpStatus.OK, staff.renew(new RenewStaff(id, actor(by))));
    }

    private static ResponseEntity<Link> once(HttpStatus status, StaffLink link) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .body(
                        new Link(
                                link.account(),
                                "/console/join?token=" + link.token(),
                                link.endsAt()));
    }

    private static Actor actor(Principal by) {
        return Actor.staff(by.getName());
    }
}
