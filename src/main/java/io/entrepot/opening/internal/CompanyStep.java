package io.entrepot.opening.internal;

import io.entrepot.kernel.Refusal;
import io.entrepot.opening.FirstHour.Why;
import io.entrepot.system.Company;
import io.entrepot.system.SystemApi;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;

/** Who sells: invoices, mails and legal pages print it. */
@Component
@Order(1)
class CompanyStep implements OpeningStep {
    private final SystemApi system;

    CompanyStep(SystemApi system) {
        this.system = system;
    }

    @Override
    public String key() {
        return "company";
    }

    @Override
    public String link() {
        return "settings.company";
    }

    @Override
    public List<Why> missing() {
        Company company;
        try {
            company = system.company();
        } catch (Refusal none) {
            return List.of(Why.of("no_company"));
        }
        List<Why> missing = new ArrayList<>();
        if (company.email().endsWith("example.com") || company.email().endsWith(".example")) {
            missing.add(Why.of("demo_company"));
        }
        if (company.address().line1().isBlank() || company.address().city().isBlank()) {
            missing.add(Why.of("company_without_address"));
        }
        if (company.taxIds().isEmpty()) {
            missing.add(Why.of("company_without_tax_id"));
        }
        return missing;
    }
}
