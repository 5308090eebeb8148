package io.entrepot.listing.internal;

import io.entrepot.listing.Finding;
import io.entrepot.listing.Stage;
import io.entrepot.listing.spi.Candidate;
import io.entrepot.listing.spi.ListingCheck;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Whether there is something to see, from this shop's own shelf of pictures. */
@Component
class PictureCheck implements ListingCheck {
    private static final int ENOUGH = 2;

    @Override
    public String name() {
        return "pictures";
    }

    @Override
    public Stage stage() {
        return Stage.IMAGES;
    }

    @Override
    public List<Finding> findings(Candidate candidate) {
        List<Finding> found = new ArrayList<>();
        List<String> media = candidate.form().media();
        if (media.isEmpty()) {
            found.add(Finding.refuses("picture_missing", "media"));
            return found;
        }
        for (String name : media) {
            if (name.startsWith("http://")) {
                found.add(Finding.refuses("picture_unsafe", "media").with(Map.of("picture", name)));
            }
        }
        if (media.size() < ENOUGH) {
            found.add(Finding.advises("pictures_few", "media"));
        }
        return found;
    }
}
