package io.entrepot.storefront.web;

import io.entrepot.kernel.Refusal;
import io.entrepot.platform.web.Open;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Addresses below a language that nothing else answers: a page that says so, in that language. */
@Controller
@Open("It only says that there is nothing.")
class MissingController extends ShopController {
    MissingController(PageAnswers answers) {
        super(answers);
    }

    @GetMapping(SiteLocales.PATH + "/**")
    ResponseEntity<byte[]> missing(HttpServletRequest request) {
        return answers.refused(Refusal.notFound("page"), request.getRequestURI());
    }
}
