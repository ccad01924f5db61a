package shop.service;

import dev.cjm.json.JourneyBindException;
import dev.cjm.json.JsonProblem;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers a request with a bad map by a problem document (RFC 9457) that names every path. */
@RestControllerAdvice
class BadMapAdvice {
    @ExceptionHandler
    ProblemDetail notReadable(HttpMessageNotReadableException e) {
        if (!(e.getCause() instanceof JourneyBindException bad)) {
            return ProblemDetail.forStatusAndDetail(
                    HttpStatus.BAD_REQUEST, "The request is no JSON, or of another form.");
        }
        ProblemDetail answer = ProblemDetail.forStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        answer.setType(URI.create("urn:shop:bad-journey-map"));
        answer.setTitle("The journey map has " + bad.problems().size() + " problems.");
        answer.setProperty(
                "errors", bad.problems().stream().map(BadMapAdvice::error).toList());
        return answer;
    }

    private static MapError error(JsonProblem problem) {
        return new MapError(
                "#" + problem.pointer(),
                problem.line(),
                problem.column(),
                problem.code(),
                problem.message(),
                problem.hint());
    }

    /**
     * One problem of a map.
     *
     * @param pointer where it is in the request, as a fragment with a JSON Pointer
     * @param line the line in the request
     * @param column the column in the request
     * @param code what kind of problem it is
     * @param detail what is wrong
     * @param hint what to do next
     */
    record MapError(String pointer, int line, int column, String code, String detail, String hint) {}
}
