package io.entrepot.storefront.web;

import io.entrepot.platform.web.Open;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Hears that a hit of a search was opened; the shop's script says so, and nothing else of it. */
@RestController
@Open("Everybody may look at the shop.")
class ClickController {
    private final SearchLog log;

    ClickController(SearchLog log) {
        this.log = log;
    }

    /** Which hit of which search: the first one is 1. */
    record SearchClick(String market, String locale, String query, int position) {}

    @PostMapping("/api/v1/search/clicks")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void clicked(@RequestBody SearchClick click, HttpServletRequest request) {
        SameOrigin.require(request);
        if (Persons.look(request)) {
            log.clicked(
                    new SearchLog.Asked(click.market(), click.locale(), click.query()),
                    click.position());
        }
    }
}
