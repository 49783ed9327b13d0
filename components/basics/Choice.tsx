import './choice.css';

interface ChoiceProps<Value extends string> {
  readonly legend: string;
  /** The radio group's name on the page. */
  readonly name: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
}

/** A few choices of which one holds, side by side: native radio buttons, so arrow keys work. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  return (
    <fieldset className="choice">
      <legend>{props.legend}</legend>
      <div className="choice-options">
        {props.options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              name={props.name}
              value={option.value}
              checked={option.value === props.value}
              onChange={() => props.onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
